import type { Steps } from '../steps.ts';
import { buildScorer } from './build-scorer.ts';
import { admittedBy, isNarrowing, type Filters } from './filters.ts';
import { FacetTally, type Facets } from './facet-tally.ts';
import { forEachMatch } from './for-each-match.ts';
import { gatherMatches } from './gather-matches.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import { storiesIn } from './order-matches.ts';
import type { QueryNode } from './query-node.ts';
import { resolveTerms, type ResolvedTerms } from './resolve-terms.ts';

export interface CountedMatches {
  /** What a list of them has: articles, or stories where copies are folded. */
  readonly total: number;
  /** Copies one by one. */
  readonly articles: number;
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
  const terms = resolveTerms(segments, query, false);
  const tally = new FacetTally();
  for (const [at, held] of segments.entries()) {
    const scorer = buildScorer(held.segment, query, terms[at] as ResolvedTerms);
    if (scorer === null) continue;
    tally.begin(held.segment.columns);
    yield* forEachMatch(scorer, admittedBy(filters, held), (documents, count) => {
      tally.add(documents, count);
      return true;
    });
  }
  const { total, facets } = tally.end();
  return { total, articles: total, facets };
}

/** The same with the copies of a story counted once, where the newest of them stands. */
export function* countStories(
  segments: readonly SnapshotSegment[],
  query: QueryNode,
  filters: Filters,
): Steps<CountedMatches> {
  const matches = yield* gatherMatches(segments, query, filters, false);
  const { starts, documents } = matches;
  const stories = (yield* storiesIn(matches)).sort();
  const tally = new FacetTally();
  let story = 0;
  for (const [at, { segment }] of segments.entries()) {
    const own: number[] = [];
    for (; story < stories.length && (stories[story] as number) < (starts[at + 1] ?? 0); story++) {
      own.push(documents[stories[story] as number] as number);
    }
    if (own.length === 0) continue;
    tally.begin(segment.columns);
    tally.add(Int32Array.from(own), own.length);
    yield;
  }
  return { articles: documents.length, ...tally.end() };
}
