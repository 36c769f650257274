import type { Columns } from './columns.ts';
import { doubled, ListBuilder } from './list-builder.ts';
import type { TermPostings } from './segment-writer.ts';
import type { TermGroup } from './term-group.ts';
import { TermTable } from './term-table.ts';
import { bodyZone, standfirstZone, titleZone, type Zone } from './zones.ts';

/** What of an article goes into its columns. */
export interface InvertedDocument {
  readonly id: number;
  /** As a number, 20170913; 0 for none. */
  readonly date: number;
  /** As it is spelt; empty for none. */
  readonly source: string;
  readonly category: string;
  /** Id of the article that this one is a copy of; its own when it is none. */
  readonly cluster: number;
}

const longestLength = 0xffff;

/** Low bits of an occurrence's place hold its zone. */
const zoneBits = 2;
const zoneMask = (1 << zoneBits) - 1;

/**
 * Turns articles into posting lists, in memory, until a segment's worth is there: one entry for each
 * occurrence of a term, sorted by term only when the segment is written. Documents are numbered then too,
 * newest first, so that a range of days is a range of documents.
 */
export class Inverter {
  readonly #table = new TermTable();
  #sources = new NameTable();
  #categories = new NameTable();
  #documents: InvertedDocument[] = [];
  /** For each document, its first occurrence. */
  #starts: number[] = [];
  #lengths: number[] = [];
  /** For each occurrence: the number of its term; its position, counted from 1, and its zone. */
  #termOf = new Int32Array(1 << 16);
  #placeOf = new Int32Array(1 << 16);
  #count = 0;
  /** Its own for each segment of each inverter: the numbers of a term group are good for one. */
  #round = nextRound();

  /** Bytes held, near enough to decide when to write. */
  get bytes(): number {
    // 8 bytes an occurrence, and as many again while they are sorted; about 100 for a term.
    return this.#count * 16 + this.#table.terms.length * 100 + this.#documents.length * 100;
  }

  get documents(): number {
    return this.#documents.length;
  }

  /** Forgets all articles; the memory that they took is used for the next ones. */
  clear(): void {
    this.#table.clear();
    this.#round = nextRound();
    this.#sources = new NameTable();
    this.#categories = new NameTable();
    this.#documents = [];
    this.#starts = [];
    this.#lengths = [];
    this.#count = 0;
  }

  /** Begins an article. */
  begin(document: InvertedDocument): void {
    this.#documents.push(document);
    this.#starts.push(this.#count);
    this.#lengths.push(0, 0, 0);
  }

  /**
   * An occurrence in the article begun last. The positions of a term ascend, those in the title coming
   * before those in the standfirst and those before the body's; −1 keeps none, for all of a term's
   * occurrences or for no one.
   */
  occurrence(term: string, zone: Zone, position: number): void {
    if (this.#count === this.#termOf.length) {
      this.#termOf = doubled(this.#termOf);
      this.#placeOf = doubled(this.#placeOf);
    }
    this.#termOf[this.#count] = this.#table.numberOf(term);
    this.#placeOf[this.#count] = ((position + 1) << zoneBits) | zone;
    this.#count += 1;
  }

  /** An occurrence of each term of a group, of which those that are placed stand at this position. */
  group(group: TermGroup, zone: Zone, position: number): void {
    if (group.round !== this.#round) {
      group.number(this.#round, (term) => this.#table.numberOf(term));
    }
    const { count, firstPlaced } = group;
    while (this.#count + count > this.#termOf.length) {
      this.#termOf = doubled(this.#termOf);
      this.#placeOf = doubled(this.#placeOf);
    }
    const termOf = this.#termOf;
    const placeOf = this.#placeOf;
    let at = this.#count;
    termOf[at] = group.first;
    if (count > 1) termOf[at + 1] = group.second;
    if (count > 2) termOf[at + 2] = group.third;
    if (count > 3) termOf[at + 3] = group.fourth;
    for (let i = 4; i < count; i++) termOf[at + i] = group.rest[i - 4] as number;
    const [end, places] = [at + count, at + firstPlaced];
    while (at < places) placeOf[at++] = zone;
    while (at < end) placeOf[at++] = ((position + 1) << zoneBits) | zone;
    this.#count = end;
  }

  /** Adds to the length, in words, of a zone of the article begun last. */
  lengthen(zone: Zone, words: number): void {
    const at = this.#lengths.length - 3 + zone;
    this.#lengths[at] = Math.min(longestLength, (this.#lengths[at] as number) + words);
  }

  /** The segment's columns and, one after the other, its terms in the order of their bytes. */
  finish(): { columns: Columns; terms: Generator<TermPostings> } {
    const order = newestFirst(this.#documents);
    return { columns: this.#columns(order), terms: this.#lists(order) };
  }

  #columns(order: Int32Array): Columns {
    const documents = Array.from(order, (at) => this.#documents[at] as InvertedDocument);
    const lengths = (zone: Zone): Uint16Array =>
      Uint16Array.from(order, (at) => this.#lengths[at * 3 + zone] as number);
    return {
      ids: Uint32Array.from(documents, ({ id }) => id),
      dates: Int32Array.from(documents, ({ date }) => date),
      sources: Uint16Array.from(documents, ({ source }) => this.#sources.numberOf(source)),
      categories: Uint16Array.from(documents, ({ category }) =>
        this.#categories.numberOf(category),
      ),
      clusters: Uint32Array.from(documents, ({ cluster }) => cluster),
      titleLengths: lengths(titleZone),
      standfirstLengths: lengths(standfirstZone),
      bodyLengths: lengths(bodyZone),
      sourceNames: this.#sources.names(),
      categoryNames: this.#categories.names(),
    };
  }

  *#lists(order: Int32Array): Generator<TermPostings> {
    const { starts, sorted } = this.#sortByTerm(order);
    const list = new ListBuilder();
    for (const number of this.#table.inByteOrder()) {
      list.clear();
      const end = 2 * (starts[number + 1] as number);
      for (let at = 2 * (starts[number] as number); at < end; at += 2) {
        const place = sorted[at + 1] as number;
        const zone = (place & zoneMask) as Zone;
        list.occurrence(sorted[at] as number, zone, (place >> zoneBits) - 1);
      }
      const term = Buffer.from(this.#table.terms[number] as string);
      yield { term, list: list.finish(), positions: list.positions };
    }
  }

  /**
   * A counting sort: stable, so occurrences of a term stay in the order of documents and positions.
   *
   * @returns where the occurrences of each term begin, and of each in turn its document and its place
   */
  #sortByTerm(order: Int32Array): { starts: Int32Array; sorted: Int32Array } {
    const termOf = this.#termOf;
    const placeOf = this.#placeOf;
    const starts = new Int32Array(this.#table.terms.length + 1);
    for (let i = 0; i < this.#count; i++) {
      const next = (termOf[i] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) {
      starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    }
    // Document and place side by side: terms lie all over memory, and each needs one trip there, not two.
    const sorted = new Int32Array(2 * this.#count);
    const free = starts.slice();
    for (let document = 0; document < order.length; document++) {
      const begun = order[document] as number;
      const end = this.#starts[begun + 1] ?? this.#count;
      for (let i = this.#starts[begun] as number; i < end; i++) {
        const term = termOf[i] as number;
        const at = free[term] as number;
        sorted[2 * at] = document;
        sorted[2 * at + 1] = placeOf[i] as number;
        free[term] = at + 1;
      }
    }
    return { starts, sorted };
  }
}

let rounds = 0;

function nextRound(): number {
  rounds += 1;
  return rounds;
}

/** Names as numbers, 0 for the empty one. */
export class NameTable {
  readonly #numbers = new Map<string, number>([['', 0]]);

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    if (number > 0xffff) throw new RangeError('More than 65,535 names in one column of a segment');
    this.#numbers.set(name, number);
    return number;
  }

  names(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** Places in the list, newest first, the undated last, then by id. */
function newestFirst(documents: readonly InvertedDocument[]): Int32Array {
  const order = Int32Array.from(documents, (_, at) => at);
  return order.sort((a, b) => {
    const [first, second] = [documents[a], documents[b]] as [InvertedDocument, InvertedDocument];
    return second.date - first.date || first.id - second.id;
  });
}
