import type { Steps } from '../steps.ts';
import { buildScorer, type IdfOf } from './build-scorer.ts';
import { admittedBy, type Filters } from './filters.ts';
import { findBest } from './find-best.ts';
import { findByDate } from './find-by-date.ts';
import { idf } from './impact.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import { termsIn, type QueryNode } from './query-node.ts';
import { TopHits } from './top-hits.ts';

/** What to find, in which order, and which page of it. */
export interface SegmentSearch {
  readonly query: QueryNode;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly limit: number;
  readonly offset: number;
}

/** A hit of a page. */
export interface SegmentHit {
  /** Id of the article. */
  readonly id: number;
  /** 0 when hits are sorted by date. */
  readonly score: number;
}

/** One page of the hits of a query over segments: by score, then by lower id; or by date. */
export function* searchSegments(
  segments: readonly SnapshotSegment[],
  { query, filters, sort, limit, offset }: SegmentSearch,
): Steps<SegmentHit[]> {
  const most = Math.min(offset + limit, documentsOf(segments));
  if (limit === 0 || most <= offset) return [];
  if (sort !== 'relevance') {
    const dated = yield* findByDate(segments, query, filters, sort, most);
    return dated.slice(offset).map(({ id }) => ({ id, score: 0 }));
  }
  const idfOf = countIdf(segments, query);
  const top = new TopHits(most);
  for (const held of segments) {
    const { segment } = held;
    const scorer = buildScorer(segment, query, idfOf);
    if (scorer === null) continue;
    yield* findBest(scorer, segment.columns.ids, admittedBy(filters, held), top);
  }
  return top.best().slice(offset);
}

/** Inverse document frequencies over all segments, deleted documents included until they are merged away. */
function countIdf(segments: readonly SnapshotSegment[], query: QueryNode): IdfOf {
  const documents = documentsOf(segments);
  const known = new Map<string, number>();
  for (const term of termsIn(query)) {
    const holding = segments.reduce(
      (sum, { segment }) => sum + (segment.dictionary.find(term)?.documents ?? 0),
      0,
    );
    known.set(term, idf(holding, documents));
  }
  return (term) => known.get(term) ?? 0;
}

function documentsOf(segments: readonly SnapshotSegment[]): number {
  return segments.reduce((sum, { segment }) => sum + segment.documents, 0);
}
