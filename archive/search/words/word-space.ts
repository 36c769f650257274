import type { Dictionary } from '../segments/dictionary.ts';

/** Where words are looked up: one space of the dictionaries of all segments. */
export interface WordSpace {
  readonly dictionaries: readonly Dictionary[];
  /**
   * What the term of a word begins with, such as `=` for exact forms. No term of another space may
   * begin so: `~` would give the words of `~=` too, and the empty space those of all.
   */
  readonly space: string;
}

/** In how many articles a word stands; 0 when the archive does not hold it. */
export function documentsOfWord(where: WordSpace, word: string): number {
  return documentsOfTerm(where, Buffer.from(where.space + word));
}

/** The same for a word given as its term, in UTF-8. */
export function documentsOfTerm({ dictionaries }: WordSpace, term: Uint8Array): number {
  return dictionaries.reduce((sum, dictionary) => sum + dictionary.documentsOf(term), 0);
}

/** Whether any word begins so. */
export function holdsBeginning({ dictionaries, space }: WordSpace, beginning: string): boolean {
  const wanted = Buffer.from(space + beginning);
  return dictionaries.some((dictionary) => dictionary.holdsBeginning(wanted));
}
