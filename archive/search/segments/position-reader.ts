import { unpackBits } from './bit-packing.ts';
import { blockSize } from './impact.ts';
import type { PostingCursor } from './posting-cursor.ts';

/**
 * Positions of a term in documents of the block that its cursor has entered. They are packed with one
 * width a block, so those of a document are found by adding up counts, without passing over the others.
 */
export class PositionReader {
  /** Positions of the document read last, ascending; good until the next is read. */
  positions = new Int32Array(64);
  readonly #cursor: PostingCursor;
  #words: Int32Array = new Int32Array(0);
  #at = 0;
  #block = -1;
  #blockAt = 0;
  #width = 0;
  /** Occurrences in the documents of the block before each. */
  readonly #before = new Int32Array(blockSize);

  constructor(cursor: PostingCursor) {
    this.#cursor = cursor;
  }

  /**
   * Begins the positions of the list that the cursor has begun.
   *
   * @param words hold them from `at` on, and at least one word behind them
   */
  open(words: Int32Array, at: number): this {
    this.#words = words;
    this.#at = at;
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
    unpackBits(this.#words, this.#blockAt, before, count, this.#width, this.positions);
    return count;
  }

  #enter(): void {
    const cursor = this.#cursor;
    cursor.loadCounts();
    this.#block = cursor.block;
    const { at, width } = cursor.positionsOfBlock();
    this.#blockAt = this.#at + at;
    this.#width = width;
    let before = 0;
    for (let i = 0; i < cursor.size; i++) {
      this.#before[i] = before;
      before += cursor.occurrences[i] as number;
    }
    // Counts are not verified at opening, and damaged ones might ask for more memory than there is.
    const room = (this.#words.length - this.#blockAt) * 32;
    if (before < cursor.size || width === 0 || before * width > room) cursor.refuse();
  }
}
