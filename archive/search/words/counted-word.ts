/** A word of the archive, folded. */
export interface CountedWord {
  readonly word: string;
  /** Articles that hold it; those deleted count until their segment is merged. */
  readonly documents: number;
}

/** Words that were found: the most frequent ones, and how many there are in all. */
export interface FoundWords {
  /** The most frequent first, then in the order of their letters. */
  readonly words: readonly CountedWord[];
  readonly total: number;
}
