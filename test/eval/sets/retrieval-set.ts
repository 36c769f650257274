/** A document of a set, as one line of its `docs.jsonl`. */
export interface SetDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** How relevant each document is that a query should find; the grade is above 0. */
export type Judgements = ReadonlyMap<string, number>;

/** Documents, queries, and what each query should find. */
export interface RetrievalSet {
  readonly name: string;
  readonly documents: readonly SetDocument[];
  /** By the id of the query: only queries that anything is relevant to. */
  readonly judgements: ReadonlyMap<string, Judgements>;
  /** By the same ids: the queries as they were written, and the same typed carelessly. */
  readonly queries: Readonly<Record<Typing, ReadonlyMap<string, string>>>;
}

export const typings = ['clean', 'lazy'] as const;
export type Typing = (typeof typings)[number];
