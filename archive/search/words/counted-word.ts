import { compareWords } from './compare-words.ts';

/** A word of the archive, folded. */
export interface CountedWord {
  readonly word: string;
  /** Articles that hold it; those deleted count until their segment is merged. */
  readonly documents: number;
}

/** Words that were found: the most frequent ones, and how many there are in all. */
export interface FoundWords {
  /** In the order of {@link byFrequency}. */
  readonly words: readonly CountedWord[];
  readonly total: number;
}

/** The most frequent word first; equally frequent ones as their terms stand in a dictionary. */
export function byFrequency(a: CountedWord, b: CountedWord): number {
  return b.documents - a.documents || compareWords(a.word, b.word);
}
