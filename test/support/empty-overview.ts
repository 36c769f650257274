import type { Overview } from '../../contract/front-page-schemas.ts';

/** What there is to see of a library without articles. */
export const emptyOverview: Omit<Overview, 'folder'> = {
  articles: 0,
  undated: 0,
  first: null,
  last: null,
  sources: [],
  years: [],
};
