import { bytesFor } from './bit-packing.ts';
import { blockSize } from './impact.ts';
import type { ListWords } from './list-words.ts';
import { PackedRow } from './packed-row.ts';
import type { PostingCursor } from './posting-cursor.ts';

/**
 * Positions of a term in documents of the block that its cursor has entered. They are packed with one
 * width a block, so those of a document are found by adding up counts, without passing over the others.
 */
export class PositionReader {
  /** Positions of the document read last, ascending; good until the next is read. */
  positions = new Int32Array(64);
  readonly #cursor: PostingCursor;
  readonly #lists: ListWords;
  /** Positions of the block, and a word behind them, since unpacking reads ahead. */
  #words = new Int32Array(256);
  readonly #row = new PackedRow();
  #block = -1;
  /** Occurrences in the documents of the block before each. */
  readonly #before = new Int32Array(blockSize);

  /** @param lists of the segment that the cursor's lists lie in */
  constructor(cursor: PostingCursor, lists: ListWords) {
    this.#cursor = cursor;
    this.#lists = lists;
  }

  /** Begins with the list that the cursor has begun. */
  open(): this {
    this.#block = -1;
    return this;
  }

  /**
   * Reads the positions of a document, by its index in the entered block; returns how many there are.
   *
   * @throws DamagedSegment
   */
  read(index: number): number {
    const count = this.readGaps(index);
    const { positions } = this;
    let position = 0;
    for (let i = 0; i < count; i++) positions[i] = position += positions[i] as number;
    return count;
  }

  /** The same, but leaves the first position and the distances between them in {@link positions}. */
  readGaps(index: number): number {
    const cursor = this.#cursor;
    if (cursor.block !== this.#block) this.#enter();
    const count = cursor.occurrences[index] as number;
    if (count > this.positions.length) this.positions = new Int32Array(2 * count);
    const before = this.#before[index] as number;
    this.#row.read(before, count, this.positions);
    return count;
  }

  #enter(): void {
    const cursor = this.#cursor;
    cursor.loadCounts();
    this.#block = cursor.block;
    const { listAt, postings, positions } = cursor.entry;
    const [from, to] = [cursor.positionsAt(cursor.block), cursor.positionsAt(cursor.block + 1)];
    if (!(from >= 0 && from < to && to <= positions)) cursor.refuse();
    const bytes = to - from;
    let before = 0;
    for (let i = 0; i < cursor.size; i++) {
      this.#before[i] = before;
      before += cursor.occurrences[i] as number;
    }
    // Counts and places are not verified at opening, and damaged ones might ask for more memory than there is.
    if (before < cursor.size) cursor.refuse();
    if (bytes / 4 + 2 > this.#words.length) this.#words = new Int32Array(bytes / 2 + 2);
    this.#lists.copy(listAt + postings + from, bytes, this.#words);
    const end = this.#row.open(this.#words, 0, before);
    if (this.#row.width === 0 || bytesFor(end) !== bytes) cursor.refuse();
  }
}
