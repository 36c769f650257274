import { fold } from '../arabic/fold.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { exactTerm } from './terms.ts';
import type { ReadWord } from './walk-words.ts';
import { WordMemory } from './word-memory.ts';

/** The terms that a word of a text is indexed as and matched by. */
export interface AnalysedWord {
  readonly exact: string;
  /** `null` for a word too common to be ranked by. */
  readonly stem: string | null;
}

/**
 * The one analysis of words, for indexing and for showing; `null` when nothing of a word is left (a mark
 * on its own).
 *
 * @param most words remembered, at some 200 bytes each
 */
export function analyseWords(lexicon: Lexicon, most: number): ReadWord<AnalysedWord> {
  const memory = new WordMemory(most, (word): AnalysedWord | null => {
    const folded = fold(word);
    if (folded === '') return null;
    return { exact: exactTerm(folded), stem: isStopWord(folded) ? null : stem(folded, lexicon) };
  });
  return (text, start, end) => memory.of(text, start, end);
}
