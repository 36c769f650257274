import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { stemLatin } from './stem-latin.ts';

/** The stems that a folded word is found by: one, but for Latin words, whose language nobody marks. */
export function stemsOf(folded: string, lexicon: Lexicon): readonly string[] {
  return startsLatin.test(folded) ? stemLatin(folded) : [stem(folded, lexicon)];
}

const startsLatin = /^[a-z]/u;
