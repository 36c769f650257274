import { composeForms } from './compose-forms.ts';
import { foldAccents } from './fold-accents.ts';
import { foldBorrowedLetters } from './fold-borrowed-letters.ts';
import { foldCase } from './fold-case.ts';
import { foldDigits } from './fold-digits.ts';
import { foldEndings } from './fold-endings.ts';
import { foldHamza } from './fold-hamza.ts';
import { foldLatin } from './fold-latin.ts';
import { stripMarks } from './strip-marks.ts';

/**
 * What folding does to a word, in order. Composing comes first: it joins alef with a combining hamza,
 * which the stripping of marks would otherwise tear apart, and it undoes presentation forms that the
 * later steps do not know. It comes a second time behind the marks: a joiner taken out can bring
 * together what composes. Letters are borrowed before hamza is looked at, since a borrowed و is one too.
 */
export const foldingSteps: readonly ((word: string) => string)[] = [
  composeForms,
  stripMarks,
  composeForms,
  foldCase,
  foldAccents,
  foldLatin,
  foldBorrowedLetters,
  foldHamza,
  foldEndings,
  foldDigits,
];
