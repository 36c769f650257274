import type { Steps } from '../steps.ts';
import { buildScorer } from './build-scorer.ts';
import { admittedBy, isNarrowing, type Filters } from './filters.ts';
import { forEachMatch } from './for-each-match.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import type { QueryNode } from './query-node.ts';
import { resolveTerms, type ResolvedTerms } from './resolve-terms.ts';

/** Articles by what they have in common. */
export interface Facets {
  /** By name, the empty one for "none". */
  readonly sources: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  /** By month, as 201709; the undated are in none. */
  readonly months: ReadonlyMap<number, number>;
}

export interface CountedMatches {
  readonly total: number;
  readonly facets: Facets;
}

/** How many articles match, exactly. */
export function* countMatches(
  segments: readonly SnapshotSegment[],
  query: QueryNode,
  filters: Filters,
): Steps<number> {
  const terms = resolveTerms(segments, query, false);
  let total = 0;
  for (const [at, held] of segments.entries()) {
    const known = knownCount(held, query, filters);
    if (known !== null) {
      total += known;
      continue;
    }
    const scorer = buildScorer(held.segment, query, terms[at] as ResolvedTerms);
    if (scorer === null) continue;
    yield* forEachMatch(scorer, admittedBy(filters, held), (_, count) => {
      total += count;
      return true;
    });
  }
  return total;
}

/** What the dictionary says itself, when nothing narrows it. */
function knownCount(
  { segment, deleted }: SnapshotSegment,
  query: QueryNode,
  filters: Filters,
): number | null {
  if (deleted !== null || isNarrowing(filters)) return null;
  if (query.kind === 'every') return segment.documents;
  if (query.kind !== 'term' || query.zones !== undefined) return null;
  return segment.dictionary.find(query.term)?.documents ?? 0;
}

/** The same, and what they have in common. */
export function* countFacets(
  segments: readonly SnapshotSegment[],
  query: QueryNode,
  filters: Filters,
): Steps<CountedMatches> {
  const sources = new Map<string, number>();
  const categories = new Map<string, number>();
  const months = new Map<number, number>();
  const terms = resolveTerms(segments, query, false);
  let total = 0;
  for (const [at, held] of segments.entries()) {
    const scorer = buildScorer(held.segment, query, terms[at] as ResolvedTerms);
    if (scorer === null) continue;
    const { columns } = held.segment;
    const bySource = new Int32Array(columns.sourceNames.length);
    const byCategory = new Int32Array(columns.categoryNames.length);
    const monthRun = new MonthRun(months);
    yield* forEachMatch(scorer, admittedBy(filters, held), (documents, count) => {
      total += count;
      tally(columns.sources, documents, count, bySource);
      tally(columns.categories, documents, count, byCategory);
      for (let i = 0; i < count; i++) monthRun.add(columns.dates[documents[i] as number] as number);
      return true;
    });
    monthRun.end();
    addNamed(sources, columns.sourceNames, bySource);
    addNamed(categories, columns.categoryNames, byCategory);
  }
  return { total, facets: { sources, categories, months } };
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
