import { fold } from '../../arabic/fold.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Query, ReadingNote, Term } from './query.ts';

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
  // A mark on its own is a token and no word: nothing is indexed under it.
  const spans = tokenize(text).filter(({ start, end }) => fold(text.slice(start, end)) !== '');
  const parts = spans.slice(0, mostWords).map((span): Term => ({
    kind: 'term',
    operand: { kind: 'word', word: text.slice(span.start, span.end) },
    field: null,
    boost: 1,
    isRequired: false,
    rung: null,
    span,
  }));
  const notes: ReadingNote[] =
    spans.length > mostWords ? [{ kind: 'too-many-words', read: mostWords }] : [];
  const root = parts.length === 0 ? null : ({ kind: 'any', parts } as const);
  return { text, root, rung: null, isBag: true, notes };
}
