/**
 * How much each view of a word counts in ranking: the stem carries it, the exact form and the skeleton
 * nudge it. Measured, as all of this: `docs/search-quality.md`.
 */
export interface ViewWeights {
  /** 0 searches by the exact form instead. */
  readonly stem: number;
  readonly exact: number;
  readonly skeleton: number;
}

export const viewWeights: ViewWeights = { stem: 1, exact: 0.3, skeleton: 0.5 };

/** Against a word as it was typed: another spelling of it, and a longer word that begins so. */
export const spellingWeight = 0.5;
export const beginningWeight = 0.3;
