import { fold } from '../../../archive/arabic/fold.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import {
  readLexicon,
  writeLexicon,
  type FrozenLexicon,
} from '../../../archive/search/frozen-lexicon.ts';

/** The lexicon of some texts as who indexes them would have it, written to a file and read back. */
export function freezeLexicon(path: string, texts: readonly string[]): FrozenLexicon {
  const words = new Map<string, number>();
  for (const text of texts) {
    const folded = new Set(tokenize(text).map(({ start, end }) => fold(text.slice(start, end))));
    folded.delete('');
    for (const word of folded) words.set(word, (words.get(word) ?? 0) + 1);
  }
  writeLexicon(path, { articles: texts.length, words, averageLength: 1 });
  return readLexicon(path, 'many');
}
