/**
 * The words of a segment's lists, wherever they are kept. Who reads a stretch of them finds it in the
 * answer from {@link ListWords.at} on, with at least one word behind it, since unpacking reads ahead.
 * Places count from the beginning of all lists.
 */
export interface ListWords {
  /** A stretch that is read as one thing. */
  whole(at: number, count: number): Int32Array;
  /** A stretch of a longer list of which not all is looked at. */
  part(at: number, count: number): Int32Array;
  /** Where the stretch read last begins in the answer. */
  readonly at: number;
}

/** Lists up to so many words (128 KB) are read whole: one call to the system, however many blocks are wanted. */
export const longestWhole = 1 << 15;
