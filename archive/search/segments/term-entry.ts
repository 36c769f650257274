/** What the dictionary says of a term. */
export interface TermEntry {
  /** Documents that hold it. */
  readonly documents: number;
  /** First word of its postings, and how many they are. */
  readonly postingsAt: number;
  readonly postingsWords: number;
  /** First byte of its positions, and how many they are; 0 for a term without. */
  readonly positionsAt: number;
  readonly positionsBytes: number;
}
