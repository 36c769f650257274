import type { Steps } from '../steps.ts';
import { foldCopies } from './fold-copies.ts';
import { columnOf, gatherMatches, type GatheredMatches } from './gather-matches.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import { orderByKey } from './order-by-key.ts';
import type { SegmentSearch } from './search-segments.ts';

/** Whether near copies of a story stand in a list one by one, or one for all. */
export type Copies = 'shown' | 'folded';

/** A whole list, and not a page of it. */
export interface ListSearch extends Omit<SegmentSearch, 'limit' | 'offset'> {
  readonly copies: Copies;
}

/** Every hit of a list in its order. */
export interface OrderedHits {
  readonly ids: Uint32Array;
  /** All 0 by date. */
  readonly scores: Float64Array;
}

/**
 * Every match in the order that pages have. Of folded copies the best stands for all; by date the newest
 * does, whichever way the list runs, so that a story stands in the month in which it is counted.
 */
export function* orderMatches(
  segments: readonly SnapshotSegment[],
  { query, filters, sort, copies }: ListSearch,
): Steps<OrderedHits> {
  const matches = yield* gatherMatches(segments, query, filters, sort === 'relevance');
  const ids = columnOf(matches, 'ids');
  const [scores, dates] = [matches.scores, columnOf(matches, 'dates')];
  let places: Uint32Array = Uint32Array.from(ids.keys());
  yield;
  if (copies === 'folded' && sort === 'oldest') places = yield* storiesIn(matches);
  const keys = sort === 'relevance' ? scores : keysOfDates(dates, sort);
  let order = yield* orderByKey(places, keys, ids);
  if (copies === 'folded' && sort !== 'oldest') {
    order = foldCopies(order, columnOf(matches, 'clusters'));
  }
  yield;
  return {
    ids: order.map((place) => ids[place] as number),
    scores: Float64Array.from(order, (place) => scores[place] as number),
  };
}

/** The matches that stand for their stories where lists are by date: of each the newest. */
export function* storiesIn(matches: GatheredMatches): Steps<Uint32Array> {
  const ids = columnOf(matches, 'ids');
  const keys = keysOfDates(columnOf(matches, 'dates'), 'newest');
  const order = yield* orderByKey(Uint32Array.from(ids.keys()), keys, ids);
  return foldCopies(order, columnOf(matches, 'clusters'));
}

/** No day of the calendar, as 20170913, is as large. */
const afterAllDays = 1e9;

/** The first come with the largest; the undated come last either way. */
function keysOfDates(dates: Uint32Array, sort: 'newest' | 'oldest'): Float64Array {
  return Float64Array.from(dates, (date) =>
    date === 0 || sort === 'newest' ? date : afterAllDays - date,
  );
}
