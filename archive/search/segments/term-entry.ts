/** What the dictionary says of a term. */
export interface TermEntry {
  /** Documents that hold it. */
  readonly documents: number;
  /** First byte of its list; the list's bytes: first the postings, then the positions (0 for a term without). */
  readonly listAt: number;
  readonly postings: number;
  readonly positions: number;
}
