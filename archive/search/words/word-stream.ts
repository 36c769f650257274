/** Words of one space of a dictionary, or of several, in the order of their bytes. */
export interface WordStream {
  /**
   * Goes on to the next word. `pause` comes every so many terms that were looked at, whether words or
   * not: a caller can be given up in between, or ask again.
   */
  advance(): 'word' | 'pause' | 'end';
  /** The term of the current word is the first `length` of these bytes; good until it goes on. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Documents that hold it. */
  readonly documents: number;
}
