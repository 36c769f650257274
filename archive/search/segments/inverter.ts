import type { Columns } from './columns.ts';
import { listsOfTerms, type SortedOccurrences } from './lists-of-terms.ts';
import { placeOf } from './place.ts';
import type { TermPostings } from './segment-writer.ts';
import type { TermGroups } from './term-groups.ts';
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

/**
 * Turns articles into posting lists, in memory, until a segment's worth is there: one entry for each word of
 * a text, which stands for all the terms of the word. Terms come in only when the segment is written, once
 * for each word and not for each time that it occurs. Documents are numbered then too, newest first, so that
 * a range of days is a range of documents.
 */
export class Inverter {
  readonly groups: TermGroups;
  #sources = new NameTable();
  #categories = new NameTable();
  #documents: InvertedDocument[] = [];
  /** For each document, its first occurrence. */
  #starts: number[] = [];
  #lengths: number[] = [];
  /** Two numbers an occurrence: its group and its place. */
  #told = new Int32Array(1 << 16);
  #count = 0;
  /** Room for the same sorted, used again for the next segment. */
  #sorted = new Int32Array(0);

  constructor(groups: TermGroups) {
    this.groups = groups;
  }

  /** Bytes held, near enough to decide when to write. */
  get bytes(): number {
    // 8 bytes an occurrence, and as many again while they are sorted.
    return this.#count * 16 + this.#documents.length * 100;
  }

  get documents(): number {
    return this.#documents.length;
  }

  /** Forgets all articles; the memory that they took is used for the next ones. */
  clear(): void {
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
   * An occurrence, in the article begun last, of each term of a group, which is given by its number. The
   * positions of a term ascend in an article, those in the title coming before those in the standfirst and
   * those before the body's.
   *
   * @param position from 0 on; for the terms that are placed
   */
  occurrence(group: number, zone: Zone, position: number): void {
    const at = 2 * this.#count;
    if (at === this.#told.length) this.#lengthen();
    this.#told[at] = group;
    this.#told[at + 1] = placeOf(position, zone);
    this.#count += 1;
  }

  /** Adds to the length, in words, of a zone of the article begun last. */
  lengthen(zone: Zone, words: number): void {
    const at = this.#lengths.length - 3 + zone;
    this.#lengths[at] = Math.min(longestLength, (this.#lengths[at] as number) + words);
  }

  /** By a quarter only: this is most of the memory that writing an index takes. */
  #lengthen(): void {
    const longer = new Int32Array(this.#told.length + (this.#told.length >> 3) * 2);
    longer.set(this.#told);
    this.#told = longer;
  }

  /** The segment's columns and, one after the other, its terms in the order of their bytes. */
  finish(): { columns: Columns; terms: Generator<TermPostings> } {
    const order = newestFirst(this.#documents);
    return {
      columns: this.#columns(order),
      terms: listsOfTerms(this.groups, this.#sortByGroup(order), order.length),
    };
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

  /** A counting sort: stable, so occurrences of a group stay in the order of documents and positions. */
  #sortByGroup(order: Int32Array): SortedOccurrences {
    const told = this.#told;
    const starts = new Int32Array(this.groups.count + 1);
    for (let i = 0; i < this.#count; i++) {
      const next = (told[2 * i] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) {
      starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    }
    // Document and place side by side: groups lie all over memory, and each needs one trip there, not two.
    if (2 * this.#count > this.#sorted.length) {
      this.#sorted = new Int32Array(2 * this.#count + (this.#count >> 3));
    }
    const pairs = this.#sorted;
    const free = starts.slice();
    for (let document = 0; document < order.length; document++) {
      const begun = order[document] as number;
      const end = this.#starts[begun + 1] ?? this.#count;
      for (let i = this.#starts[begun] as number; i < end; i++) {
        const group = told[2 * i] as number;
        const at = free[group] as number;
        pairs[2 * at] = document;
        pairs[2 * at + 1] = told[2 * i + 1] as number;
        free[group] = at + 1;
      }
    }
    return { starts, pairs };
  }
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
