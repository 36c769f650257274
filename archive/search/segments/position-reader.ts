import { ByteSource } from './byte-source.ts';
import type { PostingCursor } from './posting-cursor.ts';
import type { Segment } from './segment.ts';
import type { TermEntry } from './term-entry.ts';

/** Positions of a term in the document under its cursor; those of a block are read when it is entered. */
export class PositionReader {
  readonly #segment: Segment;
  readonly #entry: TermEntry;
  readonly #cursor: PostingCursor;
  #block = -1;
  #source = new ByteSource(new Uint8Array(0));
  /** Documents of the block whose positions lie before the source. */
  #passed = 0;
  #positions: readonly number[] = [];

  constructor(segment: Segment, entry: TermEntry, cursor: PostingCursor) {
    this.#segment = segment;
    this.#entry = entry;
    this.#cursor = cursor;
  }

  /** Ascending. */
  positions(): readonly number[] {
    const { block, indexInBlock } = this.#cursor;
    if (block !== this.#block) this.#enter(block);
    // Asked twice for one document: its positions are behind the source already.
    if (this.#passed > indexInBlock) return this.#positions;
    while (this.#passed < indexInBlock) {
      this.#source.skipVarints(this.#source.varint());
      this.#passed += 1;
    }
    const positions: number[] = [];
    let position = 0;
    for (let left = this.#source.varint(); left > 0; left--) {
      position += this.#source.varint();
      positions.push(position);
    }
    this.#passed += 1;
    return (this.#positions = positions);
  }

  #enter(block: number): void {
    const isLast = block + 1 >= this.#cursor.blocks;
    const from = this.#cursor.blockPositions(block);
    const to = isLast ? this.#entry.positionsBytes : this.#cursor.blockPositions(block + 1);
    this.#source = new ByteSource(this.#segment.positions(this.#entry, from, to));
    this.#block = block;
    this.#passed = 0;
  }
}
