import { composeForms } from './compose-forms.ts';
import { foldBorrowedLetters } from './fold-borrowed-letters.ts';
import { foldDigits } from './fold-digits.ts';
import { foldEndings } from './fold-endings.ts';
import { foldHamza } from './fold-hamza.ts';
import { foldLatin } from './fold-latin.ts';
import { stripMarks } from './strip-marks.ts';

/**
 * The steps that turn a printed word into the form it is found by, in order. One list for indexing
 * and for asking. Composing comes first: it joins alef with a combining hamza, which the stripping of
 * marks would otherwise tear apart, and it undoes presentation forms that the later steps do not know.
 * It comes a second time behind the marks: a joiner taken out can bring together what composes.
 */
const foldingSteps = [
  composeForms,
  stripMarks,
  composeForms,
  foldLatin,
  foldHamza,
  foldEndings,
  foldBorrowedLetters,
  foldDigits,
] as const;

/** The exact view of a word: the same letters whatever marks, hamzas or keyboard it was written with. */
export function fold(word: string): string {
  let folded = word;
  for (const step of foldingSteps) folded = step(folded);
  return folded;
}
