/**
 * The words of an archive, folded, each with the number of articles that hold it. Frozen when an index
 * is built: what a word is reduced to must not change under an index that was made with it.
 */
export interface Lexicon {
  readonly articles: number;
  /** In how many articles the folded word stands; 0 when it is not in the archive. */
  frequency(folded: string): number;
}

/** And how the archive writes them. */
export interface WrittenLexicon extends Lexicon {
  /** The form in which a folded word is written most often: «أحمد» for «احمد»; itself when it is. */
  usualForm(folded: string): string;
}

/** An archive of which nothing is known: only reductions that need no attestation are made. */
export const emptyLexicon: WrittenLexicon = {
  articles: 0,
  frequency: () => 0,
  usualForm: (folded) => folded,
};
