/**
 * The documents of one term, ascending, each with its weighted frequency and, for terms that have them,
 * the encoded positions: the bytes of document `i` are `positions[positionStarts[i] … positionStarts[i + 1])`.
 */
export interface PostingList {
  readonly count: number;
  readonly documents: Int32Array;
  readonly frequencies: Int32Array;
  readonly positions: Uint8Array;
  readonly positionStarts: Int32Array;
}
