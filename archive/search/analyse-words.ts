import { fold } from '../arabic/fold.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { rememberWords } from './remember-words.ts';

/** What a word of a text is indexed and matched as. */
export interface AnalysedWord {
  /** The exact form. */
  readonly folded: string;
  /** `null` for a word too common to be ranked by. */
  readonly stem: string | null;
}

/** Looks at a word as it stands in a text; `null` when nothing of it is left (a mark on its own). */
export type AnalyseWord = (word: string) => AnalysedWord | null;

/** The one analysis of words, for indexing and for showing. */
export function analyseWords(lexicon: Lexicon): AnalyseWord {
  return rememberWords((word) => {
    const folded = fold(word);
    if (folded === '') return null;
    return { folded, stem: isStopWord(folded) ? null : stem(folded, lexicon) };
  });
}
