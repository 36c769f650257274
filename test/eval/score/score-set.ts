import type { RetrievalSet } from '../sets/retrieval-set.ts';
import { scoreRanking, type Scores } from './score-ranking.ts';

/**
 * Mean scores over every query that something is relevant to; one that was not asked counts as 0.
 *
 * @param rankings documents by the id of the query, best first
 */
export function scoreSet(
  rankings: ReadonlyMap<string, readonly string[]>,
  judgements: RetrievalSet['judgements'],
): Scores {
  const all = [...judgements].map(([id, relevant]) =>
    scoreRanking(rankings.get(id) ?? [], relevant),
  );
  const mean = (name: keyof Scores): number =>
    all.reduce((sum, scores) => sum + scores[name], 0) / Math.max(all.length, 1);
  return { ndcg10: mean('ndcg10'), mrr10: mean('mrr10'), recall100: mean('recall100') };
}
