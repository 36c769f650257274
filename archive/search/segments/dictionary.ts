import { ByteSource } from './byte-source.ts';
import { termsPerBlock, type WrittenDictionary } from './dictionary-writer.ts';
import { TermBlocks } from './term-blocks.ts';
import { TermCursor } from './term-cursor.ts';
import type { TermEntry } from './term-entry.ts';

/** A term of the dictionary as it is passed while reading through. */
export interface ListedTerm extends TermEntry {
  readonly term: string;
}

/** The first of some blocks, and the one behind the last. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

// A term may begin with U+FEFF; it is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The terms of a segment, by bisection over the blocks and a walk through one of them. */
export class Dictionary {
  readonly count: number;
  readonly #written: WrittenDictionary;
  readonly #blocks: TermBlocks;
  /** For look-ups, each of which is over before the next begins. */
  readonly #finder: TermCursor;
  /** Documents of the most frequent term of each block; 0 where nobody has asked yet. */
  #largestCounts: Uint32Array | null = null;

  constructor(written: WrittenDictionary) {
    this.count = written.count;
    this.#written = written;
    this.#blocks = new TermBlocks(written);
    this.#finder = new TermCursor(written);
  }

  find(term: string): TermEntry | null {
    const wanted = Buffer.from(term);
    const finder = this.#finder;
    return finder.seek(wanted) && finder.isAt(wanted) ? this.#entryOf(finder.number) : null;
  }

  /** How many documents hold a term, given in UTF-8; 0 when it is not there. */
  documentsOf(term: Uint8Array): number {
    const finder = this.#finder;
    return finder.seek(term) && finder.isAt(term) ? finder.documents : 0;
  }

  /** Whether any term begins so, in UTF-8. */
  holdsBeginning(beginning: Uint8Array): boolean {
    return this.#finder.seek(beginning) && this.#finder.beginsWith(beginning);
  }

  /** Terms that begin so, in the order of their bytes; all of them for the empty beginning. */
  *startingWith(beginning: string): Generator<ListedTerm, void> {
    const wanted = Buffer.from(beginning);
    const cursor = this.cursor();
    const { from } = this.blocksOf(wanted);
    if (from === this.#blocks.count) return;
    cursor.enter(from);
    let listAt = this.#written.blockLists[from] as number;
    while (cursor.next()) {
      const term = cursor.bytes.subarray(0, cursor.length);
      const order = Buffer.compare(term.subarray(0, wanted.length), wanted);
      if (order > 0) return;
      if (order === 0) yield { term: decoder.decode(term), ...entryAt(cursor, listAt) };
      listAt += cursor.postings + cursor.positions;
    }
  }

  /** Where the list of the first term begins. */
  get firstList(): number {
    return this.#written.blockLists[0] ?? 0;
  }

  /** A cursor before the first term. */
  cursor(): TermCursor {
    return new TermCursor(this.#written);
  }

  /** The blocks that hold all terms that begin so, and perhaps others. */
  blocksOf(beginning: Uint8Array): BlockRange {
    const from = Math.max(0, this.#blocks.lastBelow(beginning));
    return { from, to: this.#blocks.lastUpTo(from, beginning, beginning.length) + 1 };
  }

  /** Documents of the most frequent term of a block; worked out when it is first asked for. */
  largestCount(block: number): number {
    this.#largestCounts ??= new Uint32Array(this.#blocks.count);
    const known = this.#largestCounts[block] as number;
    if (known > 0) return known;
    const source = new ByteSource(this.#written.terms, this.#blocks.startOf(block));
    const terms = Math.min(termsPerBlock, this.count - block * termsPerBlock);
    let largest = 0;
    for (let index = 0; index < terms; index++) {
      if (index > 0) source.skipVarints(1);
      const rest = source.varint();
      source.at += rest;
      largest = Math.max(largest, source.varint());
      source.skipVarints(2);
    }
    this.#largestCounts[block] = largest;
    return largest;
  }

  /** Adds up the lengths of the lists of all terms of the block that come before. */
  #entryOf(number: number): TermEntry {
    const finder = this.#finder;
    const block = Math.floor(number / termsPerBlock);
    let listAt = this.#written.blockLists[block] as number;
    finder.enter(block);
    while (finder.next() && finder.number < number) {
      listAt += finder.postings + finder.positions;
    }
    return entryAt(finder, listAt);
  }
}

function entryAt({ documents, postings, positions }: TermCursor, listAt: number): TermEntry {
  return { documents, listAt, postings, positions };
}
