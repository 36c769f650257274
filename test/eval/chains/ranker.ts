/** Something that ranks the documents of one set. */
export interface Ranker {
  /** For each query, the ids of the best documents, best first. */
  rank(queries: readonly string[]): Promise<readonly (readonly string[])[]>;
  close(): Promise<void>;
}
