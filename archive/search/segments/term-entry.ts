/** What the dictionary says of a term. */
export interface TermEntry {
  /** Documents that hold it. */
  readonly documents: number;
  /** First word of its list; the list's words: first the postings, then the positions (0 for a term without). */
  readonly listAt: number;
  readonly postings: number;
  readonly positions: number;
}
