/** The bytes of a segment's lists, wherever they are kept, as words that begin with any of them. */
export interface ListWords {
  /**
   * Copies bytes to the beginning of `into`; what else its last word holds means nothing.
   *
   * @param at from the beginning of all lists
   */
  copy(at: number, bytes: number, into: Int32Array): void;
}
