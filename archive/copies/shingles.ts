import type { NumberSet } from './number-set.ts';

/** What is compared of two articles. */
export interface Shingles {
  /** Words of the text. */
  readonly words: number;
  /** A number of 53 bits for all words in their order. */
  readonly whole: number;
  /** Every two words that follow each other, hashed. */
  readonly pairs: NumberSet;
  /** Those of them that hold a number. */
  readonly numbered: NumberSet;
  /** What the article is looked up by, the most telling first. */
  readonly bands: readonly number[];
}

/** A text of fewer words has too little to be told apart from others like it: it has to be equal. */
export const fewestWords = 30;
