import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stem as stemEnglish } from 'porter2';

/**
 * The English stem of a folded Latin word and, where it is another, the French one. A single word does
 * not say which language it is in, so it stands under both, and a word asked for meets it under either:
 * «elections» and «élection» meet at `elect`, «cities» is `citi` (as «city» is) and `cit`.
 *
 * What is no word of Latin letters alone is its own stem: «g20», «2017».
 *
 * @returns one or two stems, the English one first
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 * @see https://snowballstem.org/algorithms/french/stemmer.html
 */
export function stemLatin(folded: string): readonly string[] {
  if (!latinOnly.test(folded)) return [folded];
  const [english, french] = [stemEnglish(folded), stemFrench(folded)];
  return english === french ? [english] : [english, french];
}

const latinOnly = /^\p{Script=Latin}+$/u;
