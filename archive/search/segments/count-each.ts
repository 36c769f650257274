import type { Steps } from '../steps.ts';
import { Batch, makeMarks } from './batch.ts';
import { buildScorer } from './build-scorer.ts';
import { admittedBy, type Filters } from './filters.ts';
import { forEachMatch } from './for-each-match.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import type { QueryNode } from './query-node.ts';
import { resolveTerms, type ResolvedTerms } from './resolve-terms.ts';

/**
 * How many articles each of several queries matches, exactly, in one walk: the articles that any of them
 * matches are looked up in each.
 */
export function* countEach(
  segments: readonly SnapshotSegment[],
  queries: readonly QueryNode[],
  filters: Filters,
): Steps<number[]> {
  const any: QueryNode = { kind: 'any', parts: queries };
  const terms = resolveTerms(segments, any, false);
  const totals = queries.map(() => 0);
  const marks = makeMarks();
  const looked = new Batch();
  for (const [at, held] of segments.entries()) {
    const own = terms[at] as ResolvedTerms;
    const scorer = buildScorer(held.segment, any, own);
    if (scorer === null) continue;
    const each = queries.map((query) => buildScorer(held.segment, query, own));
    yield* forEachMatch(scorer, admittedBy(filters, held), (documents, count) => {
      for (const [query, counted] of each.entries()) {
        if (counted === null) continue;
        looked.take(documents, count);
        counted.probe(looked, marks.fill(0, 0, count));
        totals[query] = (totals[query] as number) + sumOf(marks, count);
      }
      return true;
    });
  }
  return totals;
}

function sumOf(marks: Uint8Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += marks[i] as number;
  return sum;
}
