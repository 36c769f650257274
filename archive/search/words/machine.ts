/**
 * Reads a word letter by letter and says whether it fits. Words that begin alike lead through the same
 * states, which are therefore worked out once for all words of a dictionary that begin so.
 */
export interface Machine {
  /** The state before the first letter. */
  readonly start: number;
  /** The state behind one more letter; {@link noState} when no word that goes on so can fit. */
  step(state: number, letter: number): number;
  /**
   * Where a letter leads to no state: the first letter, from one on, that does lead to one, or
   * {@link noLetter}.
   */
  nextLetter(state: number, letter: number): number;
  /** Whether a word that ends here fits. */
  accepts(state: number): boolean;
}

export const noState = -1;
export const noLetter = -1;
