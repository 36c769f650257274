import type { Columns } from './columns.ts';

/** Articles by what they have in common. */
export interface Facets {
  /** By name, the empty one for "none". */
  readonly sources: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  /** By month, as 201709; the undated are in none. */
  readonly months: ReadonlyMap<number, number>;
}

/** The columns of a segment in which articles are counted, and how many of them by each number. */
interface Begun {
  readonly columns: Columns;
  readonly bySource: Int32Array;
  readonly byCategory: Int32Array;
}

/** Counts articles of one segment after another, which come in the order of their documents. */
export class FacetTally {
  #total = 0;
  #begun: Begun | null = null;
  readonly #sources = new Map<string, number>();
  readonly #categories = new Map<string, number>();
  readonly #months = new Map<number, number>();
  readonly #monthRun = new MonthRun(this.#months);

  /** Goes on with another segment. */
  begin(columns: Columns): void {
    this.#finishSegment();
    this.#begun = {
      columns,
      bySource: new Int32Array(columns.sourceNames.length),
      byCategory: new Int32Array(columns.categoryNames.length),
    };
  }

  add(documents: Int32Array, count: number): void {
    if (this.#begun === null) return;
    const { columns, bySource, byCategory } = this.#begun;
    const { sources, categories, dates } = columns;
    this.#total += count;
    tally(sources, documents, count, bySource);
    tally(categories, documents, count, byCategory);
    for (let i = 0; i < count; i++) {
      this.#monthRun.add(dates[documents[i] as number] as number);
    }
  }

  end(): { total: number; facets: Facets } {
    this.#finishSegment();
    const facets = { sources: this.#sources, categories: this.#categories, months: this.#months };
    return { total: this.#total, facets };
  }

  #finishSegment(): void {
    this.#monthRun.end();
    if (this.#begun === null) return;
    const { columns, bySource, byCategory } = this.#begun;
    addNamed(this.#sources, columns.sourceNames, bySource);
    addNamed(this.#categories, columns.categoryNames, byCategory);
    this.#begun = null;
  }
}

function tally(column: Uint16Array, documents: Int32Array, count: number, into: Int32Array): void {
  for (let i = 0; i < count; i++) {
    const value = column[documents[i] as number] as number;
    into[value] = (into[value] as number) + 1;
  }
}

function addNamed(into: Map<string, number>, names: readonly string[], counts: Int32Array): void {
  for (const [number, count] of counts.entries()) {
    if (count === 0) continue;
    const name = names[number] ?? '';
    into.set(name, (into.get(name) ?? 0) + count);
  }
}

/** Counts months of days that come in order: the table is touched once a month and not once a match. */
class MonthRun {
  readonly #months: Map<number, number>;
  #month = 0;
  #count = 0;

  constructor(months: Map<number, number>) {
    this.#months = months;
  }

  add(day: number): void {
    const month = Math.floor(day / 100);
    if (month !== this.#month) this.end();
    this.#month = month;
    this.#count += 1;
  }

  end(): void {
    if (this.#month > 0) {
      this.#months.set(this.#month, (this.#months.get(this.#month) ?? 0) + this.#count);
    }
    this.#count = 0;
  }
}
