/**
 * How much each view of a word counts in ranking, where 0 leaves the view out. Words are found by their
 * stems while those count, and else by their exact forms.
 */
export interface ViewWeights {
  readonly stem: number;
  readonly exact: number;
  readonly skeleton: number;
}

/** The weights that the app ranks by: the stem carries the ranking (measured: docs/search-quality.md). */
export const viewWeights: ViewWeights = { stem: 1, exact: 0.3, skeleton: 0.5 };
