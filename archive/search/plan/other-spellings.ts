import { fold } from '../../arabic/fold.ts';
import { usualRung } from '../../arabic/rungs.ts';
import { stemsOf } from '../../arabic/stems-of.ts';
import { wordsIn } from '../query/read-operand.ts';
import type { Steps } from '../steps.ts';
import { meantOnOtherKeyboard } from '../words/meant-on-other-keyboard.ts';
import { variantsOf } from '../words/variants-of.ts';
import type { VocabularyWithWriting } from './archive-words.ts';
import { exactly, lookUpWord, stemmed } from './look-up-word.ts';
import { spellingWeight } from './other-weights.ts';
import type { Alternative, PlannedTerm } from './plan.ts';
import type { Planning } from './planning.ts';

/**
 * A word with other spellings of it that the archive uses: «أستانة» for «أستانا», «ترامب» for «trump».
 *
 * @param forms what stands for the word as it is spelt
 */
export function* withSpellings(
  word: string,
  forms: readonly Alternative[],
  planning: Planning,
  vocabulary: VocabularyWithWriting,
): Steps<Alternative[]> {
  const { understanding, words } = planning;
  const { lexicon, views } = words;
  const known = (yield* variantsOf(vocabulary, lexicon, word)).map((variant) => variant.word);
  const wanted = understanding.withSpellings ? notSwitchedOff(word, known, planning) : [];
  const others = wanted
    .flatMap((spelling) => stemmed(spelling, lexicon, views, 'spelling').slots.flat())
    .map((alternative) => ({ ...alternative, weight: alternative.weight * spellingWeight }));
  // «أستانا», switched off, is no inflected form of «أستانة» either.
  const off = known.filter((spelling) => !wanted.includes(spelling));
  const stemsOff = new Set(off.flatMap((spelling) => stemsOf(spelling, lexicon)));
  const isOff = ({ kind, form }: Alternative): boolean =>
    kind === 'exact' && stemsOf(form, lexicon).some((stem) => stemsOff.has(stem));
  return [...(off.length === 0 ? forms : forms.filter((form) => !isOff(form))), ...others];
}

/**
 * What was typed with signs in it, where on the other keyboard they are letters: «lv;.d», «مركزي».
 *
 * @param plain the term, with nothing looked up in it
 */
export function* onOtherKeyboard(
  plain: PlannedTerm,
  planning: Planning,
  vocabulary: VocabularyWithWriting,
): Steps<PlannedTerm[]> {
  const { understanding, text, words } = planning;
  const typed = text.slice(plain.term.span.start, plain.term.span.end);
  if (!understanding.withSpellings || /^["«“]/u.test(typed)) return [];
  const meant = meantOnOtherKeyboard(vocabulary, words.lexicon, typed);
  if (meant === null || notSwitchedOff(typed, [meant], planning).length === 0) return [];
  const [only, ...others] = wordsIn(meant);
  if (only === undefined) return [];
  if (others.length > 0) {
    return [{ ...plain, slots: [only, ...others].map((word) => [exactly(fold(word), 1, 'spelling')]) }]; // prettier-ignore
  }
  return [{ ...plain, ...(yield* lookUpWord(only, usualRung, words, vocabulary)) }];
}

/** The spellings that the reader has not switched off; and says so. */
export function notSwitchedOff(
  word: string,
  spellings: readonly string[],
  { understanding: { withoutSpellings }, notes }: Planning,
): string[] {
  if (spellings.length === 0) return [];
  // What is meant on the other keyboard is not folded.
  const isOff = (spelling: string): boolean => withoutSpellings.has(fold(spelling));
  const wanted = spellings.filter((spelling) => !isOff(spelling));
  const switchedOff = spellings.filter(isOff);
  notes.push({ kind: 'also-searched', word, spellings: wanted, switchedOff });
  return wanted;
}
