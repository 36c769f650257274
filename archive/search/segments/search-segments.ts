import { buildScorer } from './build-scorer.ts';
import { collectTop, type Admits } from './collect-top.ts';
import { idf } from './impact.ts';
import { noDocument } from './posting-cursor.ts';
import { termsIn, type QueryNode } from './query-node.ts';
import type { Segment } from './segment.ts';
import { TopHits, type ScoredHit } from './top-hits.ts';

/** A segment with what of it may be shown: its deleted and filtered documents are not. */
export interface SearchedSegment {
  readonly segment: Segment;
  readonly admits: Admits;
}

/** The best hits of a query over segments, by score, then by lower id. */
export function searchSegments(
  searched: readonly SearchedSegment[],
  query: QueryNode,
  most: number,
): ScoredHit[] {
  const idfOf = countIdf(searched, query);
  const top = new TopHits(most);
  for (const { segment, admits } of searched) {
    const scorer = buildScorer(segment, query, idfOf);
    if (scorer !== null) collectTop(scorer, segment.columns.ids, admits, top);
  }
  return top.best();
}

/** How many articles match, exactly. */
export function countMatches(searched: readonly SearchedSegment[], query: QueryNode): number {
  let matches = 0;
  for (const { segment, admits } of searched) {
    const scorer = buildScorer(segment, query, () => 1);
    if (scorer === null) continue;
    let document = scorer.advance(0);
    while (document !== noDocument) {
      if (admits(document)) matches += 1;
      document = scorer.advance(document + 1);
    }
  }
  return matches;
}

/** Inverse document frequencies over all segments, deleted documents included until they are merged away. */
function countIdf(
  searched: readonly SearchedSegment[],
  query: QueryNode,
): (term: string) => number {
  const documents = searched.reduce((sum, { segment }) => sum + segment.documents, 0);
  const known = new Map<string, number>();
  for (const term of termsIn(query)) {
    const holding = searched.reduce(
      (sum, { segment }) => sum + (segment.dictionary.find(term)?.documents ?? 0),
      0,
    );
    known.set(term, idf(holding, documents));
  }
  return (term) => known.get(term) ?? 0;
}
