/** Analyzers of Lucene that are measured against; one field, ranked by BM25. */
export const luceneChains = [
  { name: 'arabic-analyzer', analyzer: 'arabic' },
  { name: 'standard-analyzer', analyzer: 'standard' },
] as const;
export type LuceneChain = (typeof luceneChains)[number];
