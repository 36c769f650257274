import { ByteSink } from './byte-sink.ts';

/** Terms of a block: more make the dictionary smaller and a look-up longer. */
export const termsPerBlock = 32;

/** The dictionary's two sections. */
export interface WrittenDictionary {
  readonly terms: Uint8Array;
  /** For each block: where it begins in `terms`, and its first term's postings and positions. */
  readonly blockStarts: Uint32Array;
  readonly blockPostings: Float64Array;
  readonly blockPositions: Float64Array;
  readonly count: number;
}

/** Writes the dictionary of a segment. */
export class DictionaryWriter {
  readonly #terms = new ByteSink(1 << 16);
  readonly #starts: number[] = [];
  readonly #postings: number[] = [];
  readonly #positions: number[] = [];
  #previous: Uint8Array = new Uint8Array(0);
  #count = 0;
  #postingsAt = 0;
  #positionsAt = 0;

  /** Terms must ascend in the order of their bytes; one that does not would never be found again. */
  add(term: Uint8Array, documents: number, postingsWords: number, positionsBytes: number): void {
    if (this.#count > 0 && Buffer.compare(this.#previous, term) >= 0) {
      throw new RangeError(`Terms out of order: "${text(term)}" after "${text(this.#previous)}"`);
    }
    const isFirst = this.#count % termsPerBlock === 0;
    if (isFirst) {
      this.#starts.push(this.#terms.length);
      this.#postings.push(this.#postingsAt);
      this.#positions.push(this.#positionsAt);
    }
    const shared = isFirst ? 0 : sharedPrefix(this.#previous, term);
    if (!isFirst) this.#terms.varint(shared);
    this.#terms.varint(term.length - shared);
    this.#terms.append(term.subarray(shared));
    this.#terms.varint(documents);
    this.#terms.varint(postingsWords);
    this.#terms.varint(positionsBytes);
    this.#postingsAt += postingsWords;
    this.#positionsAt += positionsBytes;
    // Not `term.slice()`: that of a Buffer is a view of memory that the caller may use again.
    this.#previous = new Uint8Array(term);
    this.#count += 1;
  }

  finish(): WrittenDictionary {
    return {
      terms: this.#terms.bytes,
      blockStarts: Uint32Array.from(this.#starts),
      blockPostings: Float64Array.from(this.#postings),
      blockPositions: Float64Array.from(this.#positions),
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
