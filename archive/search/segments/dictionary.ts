import { ByteSource } from './byte-source.ts';
import { termsPerBlock, type WrittenDictionary } from './dictionary-writer.ts';
import type { TermEntry } from './term-entry.ts';

/** A term of the dictionary as it is passed while reading through. */
export interface ListedTerm extends TermEntry {
  readonly term: string;
}

// A term may begin with U+FEFF; it is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The terms of a segment, by bisection over the blocks and a walk through one of them. */
export class Dictionary {
  readonly count: number;
  readonly #terms: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #lists: Float64Array;

  constructor(written: WrittenDictionary) {
    this.count = written.count;
    this.#terms = written.terms;
    this.#starts = written.blockStarts;
    this.#lists = written.blockLists;
  }

  find(term: string): TermEntry | null {
    const wanted = Buffer.from(term);
    const block = this.#lastBlockAtMost(wanted);
    if (block < 0) return null;
    for (const { bytes, entry } of this.#walk(block, block + 1)) {
      const order = Buffer.compare(bytes, wanted);
      if (order === 0) return entry;
      if (order > 0) break;
    }
    return null;
  }

  /** Terms that begin so, in the order of their bytes; all of them for the empty beginning. */
  *startingWith(beginning: string): Generator<ListedTerm, void> {
    const wanted = Buffer.from(beginning);
    const from = Math.max(0, this.#lastBlockAtMost(wanted));
    for (const { bytes, entry } of this.#walk(from, this.#starts.length)) {
      const order = Buffer.compare(bytes.subarray(0, wanted.length), wanted);
      if (order > 0) return;
      if (order === 0) yield { term: decoder.decode(bytes), ...entry };
    }
  }

  /** The last block whose first term is not greater; −1 when all are. */
  #lastBlockAtMost(wanted: Uint8Array): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const source = new ByteSource(this.#terms, this.#starts[middle]);
      if (Buffer.compare(source.take(source.varint()), wanted) <= 0) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Reads blocks term by term. The bytes are good until the next step. */
  *#walk(from: number, to: number): Generator<{ bytes: Uint8Array; entry: TermEntry }> {
    if (from >= this.#starts.length) return;
    const source = new ByteSource(this.#terms, this.#starts[from]);
    let listAt = this.#lists[from] ?? 0;
    let buffer = new Uint8Array(256);
    let length = 0;
    const last = Math.min(to * termsPerBlock, this.count);
    for (let index = from * termsPerBlock; index < last; index++) {
      const shared = index % termsPerBlock === 0 ? 0 : source.varint();
      const rest = source.varint();
      length = shared + rest;
      if (length > buffer.length) buffer = enlarge(buffer, length);
      buffer.set(source.take(rest), shared);
      const documents = source.varint();
      const postings = source.varint();
      const positions = source.varint();
      yield {
        bytes: buffer.subarray(0, length),
        entry: { documents, listAt, postings, positions },
      };
      listAt += postings + positions;
    }
  }
}

function enlarge(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length * 2);
  larger.set(bytes);
  return larger;
}
