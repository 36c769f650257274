/** The words of a segment's lists, wherever they are kept. */
export interface ListWords {
  /**
   * Copies words to the beginning of `into`.
   *
   * @param at from the beginning of all lists
   */
  copy(at: number, count: number, into: Int32Array): void;
}
