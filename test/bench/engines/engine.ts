/** An article as every engine gets it: the same analysed words. */
export interface BenchArticle {
  readonly id: number;
  /** 20170913. */
  readonly day: number;
  readonly title: readonly string[];
  readonly body: readonly string[];
}

export type BenchQuery =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'all' | 'any' | 'phrase'; readonly terms: readonly string[] };

/** A search engine under measurement. It keeps what it writes in the folder that it was made with. */
export interface BenchEngine {
  readonly name: string;
  /** Larger archives are not asked of it. */
  readonly mostArticles: number;
  build(articles: Iterable<BenchArticle>): void;
  /** Best 20, ids; `null` for a kind of query that the engine does not have. */
  search(query: BenchQuery): readonly number[] | null;
  close(): void;
}
