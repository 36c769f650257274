/**
 * The documents of one term, ascending, as a flush or a merge hands them to be written. The arrays may be
 * longer than the list and are used again for the next one.
 */
export interface PostingList {
  readonly count: number;
  readonly documents: Int32Array;
  /** How often the term stands in each document; of these, how often in the title and the standfirst. */
  readonly occurrences: Int32Array;
  readonly titles: Int32Array;
  readonly standfirsts: Int32Array;
  /**
   * Where the term stands, document after document: the first position, then the distances to the one
   * before. Positions in the title come before those in the standfirst, and those before the body's.
   * `null` for a term whose places are not kept.
   */
  readonly gaps: Int32Array | null;
}
