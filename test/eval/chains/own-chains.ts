import { viewWeights, type ViewWeights } from '../../../archive/search/plan/view-weights.ts';

/** Our own chain, whole and with a view of the words left out. */
export interface OwnChain {
  readonly name: string;
  readonly views: ViewWeights;
}

/** A row of the table is an entry here. Without stems, words are found by their exact forms: no stemming. */
export const ownChains: readonly OwnChain[] = [
  { name: 'no-stemming', views: { stem: 0, exact: 1, skeleton: 0 } },
  { name: 'khizana', views: viewWeights },
  { name: 'without-exact', views: { ...viewWeights, exact: 0 } },
  { name: 'without-stem', views: { ...viewWeights, stem: 0 } },
  { name: 'without-skeleton', views: { ...viewWeights, skeleton: 0 } },
];
