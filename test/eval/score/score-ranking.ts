import type { Judgements } from '../sets/retrieval-set.ts';

/** How good rankings are, each from 0 to 1. */
export interface Scores {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall100: number;
}

/** Documents of a ranking that are looked at. */
export const deepest = 100;

/**
 * Scores the ranking of one query. A document that stands twice counts where it stands first.
 *
 * - `ndcg10`: gains of 2^grade − 1, discounted by log2(rank + 1), over those of the best ranking that
 *   there could be (Burges et al. 2005, https://doi.org/10.1145/1102351.1102363).
 * - `mrr10`: one over the rank of the first relevant document, 0 beyond the tenth.
 * - `recall100`: how much of what is relevant stands among the first hundred.
 */
export function scoreRanking(ranking: readonly string[], relevant: Judgements): Scores {
  const grades = [...new Set(ranking)].slice(0, deepest).map((id) => relevant.get(id) ?? 0);
  const best = [...relevant.values()].sort((a, b) => b - a);
  const first = grades.slice(0, 10).findIndex((grade) => grade > 0);
  return {
    ndcg10: discountedGain(grades) / discountedGain(best),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall100: grades.filter((grade) => grade > 0).length / relevant.size,
  };
}

/** Of the first ten. */
function discountedGain(grades: readonly number[]): number {
  return grades
    .slice(0, 10)
    .reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
