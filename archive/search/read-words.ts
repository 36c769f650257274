import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Clause, Query, ReadingNote } from './query.ts';

/** A question or a headline is far shorter; a pasted page is read by its beginning. */
const mostWords = 256;

/**
 * Reads a text as a bag of words, any of which may match: what matches more of them, and rarer ones,
 * ranks higher. For questions and headlines, which no article holds word for word. Signs mean nothing,
 * and a word that stands twice counts twice.
 *
 * `متى زار الرئيس عمّان؟` → four words that may match, `قال:رئيس` → two.
 */
export function readWords(text: string): Query {
  const words = tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    // A mark on its own is a token and no word: nothing is indexed under it.
    .filter((word) => fold(word) !== '');
  const clauses = words.slice(0, mostWords).map((word): Clause => ({
    presence: 'should',
    isExplicit: false,
    field: null,
    boost: 1,
    operand: { kind: 'word', word },
  }));
  const notes: ReadingNote[] =
    words.length > mostWords ? [{ kind: 'too-many-words', read: mostWords }] : [];
  return { clauses, notes };
}
