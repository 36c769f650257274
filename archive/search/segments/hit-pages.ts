import type { Steps } from '../steps.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import { orderMatches, type Copies, type OrderedHits } from './order-matches.ts';
import { searchSegments, type SegmentHit, type SegmentSearch } from './search-segments.ts';

/** Which page of which list. */
export interface PageSearch extends SegmentSearch {
  readonly copies: Copies;
}

/** As far into a list as this a page is found without working out all that comes before it. */
const farthestFound = 1000;

/**
 * Pages of hits over one state of the segments. Near the beginning of a list a page is found by itself, and
 * little else is looked at. Farther on all that comes before it has to be put in order, so that the order
 * of the whole list is worked out, once, and kept: who reads far into one list asks for another page of it
 * next.
 */
export class HitPages {
  readonly #segments: readonly SnapshotSegment[];
  #kept: { readonly list: string; readonly order: OrderedHits } | null = null;

  constructor(segments: readonly SnapshotSegment[]) {
    this.#segments = segments;
  }

  *page(search: PageSearch): Steps<SegmentHit[]> {
    const { limit, offset, copies } = search;
    if (limit === 0) return [];
    if (copies === 'shown' && offset + limit <= farthestFound) {
      return yield* searchSegments(this.#segments, search);
    }
    const { ids, scores } = yield* this.#orderOf(search);
    return Array.from(ids.subarray(offset, offset + limit), (id, at) => ({
      id,
      score: scores[offset + at] as number,
    }));
  }

  *#orderOf(search: PageSearch): Steps<OrderedHits> {
    const { query, filters, sort, copies } = search;
    const list = nameOf({ query, filters, sort, copies });
    if (this.#kept?.list === list) return this.#kept.order;
    const order = yield* orderMatches(this.#segments, search);
    this.#kept = { list, order };
    return order;
  }
}

/** The same for the same list. */
function nameOf(list: object): string {
  return JSON.stringify(list, (_, value: unknown) => (value instanceof Set ? [...value] : value));
}
