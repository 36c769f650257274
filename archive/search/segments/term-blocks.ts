import { ByteSource } from './byte-source.ts';
import type { WrittenDictionary } from './dictionary-writer.ts';

/** The blocks of a dictionary, to be found by their first terms, which stand there whole. */
export class TermBlocks {
  /** Number of blocks. */
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #source: ByteSource;

  constructor({ terms, blockStarts }: Pick<WrittenDictionary, 'terms' | 'blockStarts'>) {
    this.count = blockStarts.length;
    this.#starts = blockStarts;
    this.#source = new ByteSource(terms);
  }

  /** Where a block begins. */
  startOf(block: number): number {
    return this.#starts[block] as number;
  }

  /** The last block whose first term is less than this one; −1 when none is. */
  lastBelow(wanted: Uint8Array): number {
    return this.#bisect(-1, this.count, wanted, wanted.length, -1);
  }

  /**
   * The last block, from one on, whose first term is less than the first `length` of these bytes or
   * begins with them; the one before when none is. Looks in the neighbourhood first.
   */
  lastUpTo(from: number, bytes: Uint8Array, length: number): number {
    let last = from - 1;
    let step = 1;
    while (last + step < this.count && this.#compare(last + step, bytes, length) <= 0) {
      last += step;
      step *= 2;
    }
    return this.#bisect(last, Math.min(last + step, this.count), bytes, length, 0);
  }

  /** The last block that compares so or less, when `last` is known to and `beyond` not to. */
  #bisect(last: number, beyond: number, bytes: Uint8Array, length: number, order: -1 | 0): number {
    let [low, high] = [last, beyond];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, bytes, length) <= order) low = middle;
      else high = middle;
    }
    return low;
  }

  /** −1, 0 or 1: how a first term, cut to `length`, compares to the first `length` of these bytes. */
  #compare(block: number, bytes: Uint8Array, length: number): number {
    const source = this.#source;
    source.at = this.startOf(block);
    const firstLength = source.varint();
    const most = Math.min(firstLength, length);
    for (let at = 0; at < most; at++) {
      const difference = (source.bytes[source.at + at] as number) - (bytes[at] as number);
      if (difference !== 0) return Math.sign(difference);
    }
    return firstLength < length ? -1 : 0;
  }
}
