import type { Bitmap } from './bitmap.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import type { Segment } from './segment.ts';

/** What may be among the hits, whatever the query. */
export interface Filters {
  /** First and last day, as 20170913; 0 for no bound. With either, the undated are left out. */
  readonly from: number;
  readonly to: number;
  /** Names of sources and categories as columns have them, the empty one for "none"; `null` keeps all. */
  readonly sources: ReadonlySet<string> | null;
  readonly categories: ReadonlySet<string> | null;
}

export const noFilters: Filters = { from: 0, to: 0, sources: null, categories: null };

/** Whether anything is filtered at all. */
export function isNarrowing({ from, to, sources, categories }: Filters): boolean {
  return from !== 0 || to !== 0 || sources !== null || categories !== null;
}

/** The documents of a segment that may be among the hits. */
export interface Admitted {
  /** Days being in order, a range of them is a range of documents: `from … to − 1`. */
  readonly from: number;
  readonly to: number;
  /** Whether a document of that range counts; `null` when all do. */
  readonly admits: ((document: number) => boolean) | null;
}

export function admittedBy(
  { from, to, sources, categories }: Filters,
  { segment, deleted }: Pick<SnapshotSegment, 'segment' | 'deleted'>,
): Admitted {
  const { columns } = segment;
  const tests = [
    deleted === null ? null : deletedTest(deleted),
    sources === null ? null : nameTest(columns.sources, columns.sourceNames, sources),
    categories === null ? null : nameTest(columns.categories, columns.categoryNames, categories),
  ].filter((test) => test !== null);
  return { ...daysOf(segment, from, to), admits: allPass(tests) };
}

type Test = (document: number) => boolean;

function deletedTest(deleted: Bitmap): Test {
  return (document) => !deleted.has(document);
}

function nameTest(
  column: Uint16Array,
  names: readonly string[],
  wanted: ReadonlySet<string>,
): Test {
  const isWanted = Uint8Array.from(names, (name) => (wanted.has(name) ? 1 : 0));
  return (document) => isWanted[column[document] as number] === 1;
}

function allPass(tests: readonly Test[]): Test | null {
  const [first, second] = tests;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return (document) => tests.every((test) => test(document));
}

function daysOf(segment: Segment, from: number, to: number): { from: number; to: number } {
  if (from === 0 && to === 0) return { from: 0, to: segment.documents };
  const { dates } = segment.columns;
  return {
    from: to === 0 ? 0 : firstNotAfter(dates, to),
    to: firstNotAfter(dates, Math.max(from, 1) - 1),
  };
}

/** The first document that is not newer than a day; dates fall. */
export function firstNotAfter(dates: Int32Array, day: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dates[middle] as number) > day) low = middle + 1;
    else high = middle;
  }
  return low;
}
