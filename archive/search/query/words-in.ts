import { fold } from '../../arabic/fold.ts';
import { tokenize } from '../../arabic/tokenize.ts';

/** The words of a text; a mark on its own is a token and no word: nothing is indexed under it. */
export function wordsIn(text: string): string[] {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => fold(word) !== '');
}
