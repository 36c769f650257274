import { ByteSink } from './byte-sink.ts';

/** Terms of a block: more make the dictionary smaller and a look-up longer. */
export const termsPerBlock = 32;

/** The dictionary's two sections. */
export interface WrittenDictionary {
  readonly terms: Uint8Array;
  /** For each block: where it begins in `terms`, and where the list of its first term does, in bytes. */
  readonly blockStarts: Uint32Array;
  readonly blockLists: Float64Array;
  readonly count: number;
}

/** Writes the dictionary of a segment. */
export class DictionaryWriter {
  readonly #terms = new ByteSink(1 << 16);
  readonly #starts: number[] = [];
  readonly #lists: number[] = [];
  /** The term before, in memory of our own: the caller may use that of the term again. */
  #memory = new Uint8Array(256);
  #previous: Uint8Array = this.#memory.subarray(0, 0);
  #count = 0;
  #listAt = 0;

  /**
   * Adds a term, with the bytes of its postings and of the positions right behind them. Terms must ascend
   * in the order of their bytes; one that does not would never be found again.
   */
  add(term: Uint8Array, documents: number, postings: number, positions: number): void {
    if (this.#count > 0 && Buffer.compare(this.#previous, term) >= 0) {
      throw new RangeError(`Terms out of order: "${text(term)}" after "${text(this.#previous)}"`);
    }
    const isFirst = this.#count % termsPerBlock === 0;
    if (isFirst) {
      this.#starts.push(this.#terms.length);
      this.#lists.push(this.#listAt);
    }
    const shared = isFirst ? 0 : sharedPrefix(this.#previous, term);
    if (!isFirst) this.#terms.varint(shared);
    this.#terms.varint(term.length - shared);
    this.#terms.append(term.subarray(shared));
    this.#terms.varint(documents);
    this.#terms.varint(postings);
    this.#terms.varint(positions);
    this.#listAt += postings + positions;
    this.#remember(term, shared);
    this.#count += 1;
  }

  #remember(term: Uint8Array, shared: number): void {
    if (term.length > this.#memory.length) {
      this.#memory = new Uint8Array(term.length * 2);
      shared = 0;
    }
    for (let at = shared; at < term.length; at++) this.#memory[at] = term[at] as number;
    this.#previous = this.#memory.subarray(0, term.length);
  }

  finish(): WrittenDictionary {
    return {
      terms: this.#terms.bytes,
      blockStarts: Uint32Array.from(this.#starts),
      blockLists: Float64Array.from(this.#lists),
      count: this.#count,
    };
  }
}

function text(term: Uint8Array): string {
  return Buffer.from(term).toString();
}

function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared += 1;
  return shared;
}
