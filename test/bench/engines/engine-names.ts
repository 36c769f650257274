/** Engines and the largest archive that each is asked to hold; ours and its peer first. */
export const mostArticles = {
  khizana: Infinity,
  lucene: Infinity,
  fts5: Infinity,
  minisearch: 100_000,
  lunr: 10_000,
} as const;

export type EngineName = keyof typeof mostArticles;

export const engineNames = Object.keys(mostArticles) as EngineName[];
