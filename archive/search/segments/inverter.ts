import { ByteSink } from './byte-sink.ts';
import type { Columns } from './columns.ts';
import type { PostingList } from './posting-list.ts';
import type { TermPostings } from './segment-writer.ts';

/** What of an article goes into its columns. */
export interface InvertedDocument {
  readonly id: number;
  /** As a number, 20170913; 0 for none. */
  readonly date: number;
  /** Folded; empty for none. */
  readonly source: string;
}

const longestLength = 0xffff;

/**
 * Turns articles into posting lists, in memory, until a segment's worth is there: one entry for each
 * occurrence of a term, sorted by term only when the segment is written.
 */
export class Inverter {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #sources = new Map<string, number>([['', 0]]);
  readonly #ids: number[] = [];
  readonly #dates: number[] = [];
  readonly #documentSources: number[] = [];
  readonly #lengths: number[] = [];
  #terms = new Int32Array(1 << 16);
  #documents = new Int32Array(1 << 16);
  /** Position, or −1 for an occurrence whose place does not matter. */
  #positions = new Int32Array(1 << 16);
  #weights = new Uint8Array(1 << 16);
  #count = 0;

  /** Bytes held, near enough to decide when to write. */
  get bytes(): number {
    // 13 bytes an occurrence; about 100 for a term and its place in the table.
    return this.#count * 13 + this.#names.length * 100 + this.#ids.length * 32;
  }

  get documents(): number {
    return this.#ids.length;
  }

  /** Begins an article. */
  begin({ id, date, source }: InvertedDocument): void {
    this.#ids.push(id);
    this.#dates.push(date);
    this.#documentSources.push(this.#numberOfSource(source));
    this.#lengths.push(0);
  }

  /** An occurrence in the article begun last. Positions of a term must ascend; −1 keeps none. */
  occurrence(term: string, position: number, weight: number): void {
    if (this.#count === this.#terms.length) this.#grow();
    this.#terms[this.#count] = this.#numberOf(term);
    this.#documents[this.#count] = this.#ids.length - 1;
    this.#positions[this.#count] = position;
    this.#weights[this.#count] = weight;
    this.#count += 1;
  }

  /** Adds to the weighted length of the article begun last. */
  lengthen(words: number): void {
    const last = this.#lengths.length - 1;
    this.#lengths[last] = Math.min(longestLength, (this.#lengths[last] as number) + words);
  }

  columns(): Columns {
    return {
      ids: Uint32Array.from(this.#ids),
      dates: Int32Array.from(this.#dates),
      sources: Uint16Array.from(this.#documentSources),
      lengths: Uint16Array.from(this.#lengths),
      sourceNames: [...this.#sources.keys()],
    };
  }

  /** Every term with its documents, in the order of the terms' bytes. */
  *terms(): Generator<TermPostings> {
    const { starts, order } = this.#sortByTerm();
    const encoded = this.#names.map((name, number) => ({ number, term: Buffer.from(name) }));
    encoded.sort((a, b) => Buffer.compare(a.term, b.term));
    const list = new ListBuilder();
    for (const { number, term } of encoded) {
      list.clear();
      for (let at = starts[number] as number; at < (starts[number + 1] as number); at++) {
        const entry = order[at] as number;
        list.add(
          this.#documents[entry] as number,
          this.#weights[entry] as number,
          this.#positions[entry] as number,
        );
      }
      yield { term, list: list.finish() };
    }
  }

  /** A counting sort: stable, so occurrences of a term stay in the order in which they came. */
  #sortByTerm(): { starts: Int32Array; order: Int32Array } {
    const starts = new Int32Array(this.#names.length + 1);
    for (let i = 0; i < this.#count; i++) {
      const next = (this.#terms[i] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) {
      starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    }
    const order = new Int32Array(this.#count);
    const free = starts.slice();
    for (let i = 0; i < this.#count; i++) {
      const term = this.#terms[i] as number;
      const place = free[term] as number;
      order[place] = i;
      free[term] = place + 1;
    }
    return { starts, order };
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    // UTF-8 has one replacement for all lone surrogates: terms that differ in them alone are one.
    if (!term.isWellFormed()) return this.#numberOf(term.toWellFormed());
    const number = this.#names.length;
    this.#numbers.set(term, number);
    this.#names.push(term);
    return number;
  }

  #numberOfSource(source: string): number {
    const known = this.#sources.get(source);
    if (known !== undefined) return known;
    const number = this.#sources.size;
    if (number > 0xffff) throw new RangeError('More than 65,535 sources in one segment');
    this.#sources.set(source, number);
    return number;
  }

  #grow(): void {
    const larger = this.#terms.length * 2;
    this.#terms = enlarged(this.#terms, new Int32Array(larger));
    this.#documents = enlarged(this.#documents, new Int32Array(larger));
    this.#positions = enlarged(this.#positions, new Int32Array(larger));
    this.#weights = enlarged(this.#weights, new Uint8Array(larger));
  }
}

function enlarged<Numbers extends Int32Array | Uint8Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

/** Gathers one posting list from occurrences in order. */
export class ListBuilder {
  #documents = new Int32Array(1024);
  #frequencies = new Int32Array(1024);
  #starts = new Int32Array(1025);
  #count = 0;
  readonly #bytes = new ByteSink();
  #places: number[] = [];
  /** Documents whose positions are written. */
  #closed = 0;

  clear(): void {
    this.#count = 0;
    this.#closed = 0;
    this.#starts[0] = 0;
    this.#bytes.clear();
    this.#places = [];
  }

  add(document: number, weight: number, position: number): void {
    const last = this.#count - 1;
    if (last >= 0 && this.#documents[last] === document) {
      this.#frequencies[last] = (this.#frequencies[last] as number) + weight;
    } else {
      this.#closeDocument();
      if (this.#count === this.#documents.length) this.#grow();
      this.#documents[this.#count] = document;
      this.#frequencies[this.#count] = weight;
      this.#count += 1;
    }
    if (position >= 0) this.#places.push(position);
  }

  /** The list, complete. Good until the next `clear`. */
  finish(): PostingList {
    this.#closeDocument();
    return {
      count: this.#count,
      documents: this.#documents,
      frequencies: this.#frequencies,
      positions: this.#bytes.bytes,
      positionStarts: this.#starts,
    };
  }

  /** Writes the positions of the document that is complete now. */
  #closeDocument(): void {
    if (this.#closed === this.#count) return;
    this.#closed = this.#count;
    if (this.#places.length > 0 && this.#bytes.length === 0) this.#countNoneBefore();
    if (this.#places.length > 0 || this.#bytes.length > 0) {
      this.#bytes.varint(this.#places.length);
      let previous = 0;
      for (const place of this.#places) {
        this.#bytes.varint(place - previous);
        previous = place;
      }
      this.#places = [];
    }
    this.#starts[this.#count] = this.#bytes.length;
  }

  /** Every document of a list with positions has their number, also those that came before the first. */
  #countNoneBefore(): void {
    for (let i = 0; i < this.#count - 1; i++) {
      this.#starts[i] = i;
      this.#bytes.byte(0);
    }
    this.#starts[this.#count - 1] = this.#count - 1;
  }

  #grow(): void {
    const larger = this.#documents.length * 2;
    this.#documents = enlarged(this.#documents, new Int32Array(larger));
    this.#frequencies = enlarged(this.#frequencies, new Int32Array(larger));
    this.#starts = enlarged(this.#starts, new Int32Array(larger + 1));
  }
}
