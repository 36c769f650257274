import type { Steps } from '../steps.ts';
import { buildScorer } from './build-scorer.ts';
import { admittedBy, type Filters } from './filters.ts';
import { findBest } from './find-best.ts';
import { findByDate } from './find-by-date.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import type { QueryNode } from './query-node.ts';
import { resolveTerms, type ResolvedTerms } from './resolve-terms.ts';
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
  const terms = resolveTerms(segments, query, true);
  const top = new TopHits(most);
  for (const [at, held] of segments.entries()) {
    const { segment } = held;
    const scorer = buildScorer(segment, query, terms[at] as ResolvedTerms);
    if (scorer === null) continue;
    yield* findBest(scorer, segment.columns.ids, admittedBy(filters, held), top);
  }
  return top.best().slice(offset);
}

function documentsOf(segments: readonly SnapshotSegment[]): number {
  return segments.reduce((sum, { segment }) => sum + segment.documents, 0);
}
