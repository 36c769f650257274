import { asUsuallyWritten } from '../../arabic/as-usually-written.ts';
import { foldName } from '../../arabic/fold-name.ts';
import { isStricter } from '../../arabic/rungs.ts';
import { stemsOf } from '../../arabic/stems-of.ts';
import { mapTerms } from '../query/map-terms.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Clause } from '../query/query.ts';
import type { Steps } from '../steps.ts';
import { meantOnOtherKeyboard } from '../words/meant-on-other-keyboard.ts';
import { variantsOf } from '../words/variants-of.ts';
import type { VocabularyWithWriting } from './archive-words.ts';
import { stemmed } from './look-up-word.ts';
import { spellingWeight } from './other-weights.ts';
import type { Alternative } from './plan.ts';
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
  const variants = yield* variantsOf(vocabulary, lexicon, word);
  // The other keyboard is looked at for the whole query: a sign in a word parts it here.
  const known = variants.filter(({ kind }) => kind !== 'keyboard').map((each) => each.word);
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
 * A query as it was meant that was typed on the wrong keyboard, all of it or some words: «hglv;. hgd,l»,
 * «المركز اليوم». `null` when it was not. The whole text is looked at, since signs are letters on the other
 * keyboard.
 */
export function meantOtherwise(planning: Planning): Clause | null {
  const { understanding, text, words, rung } = planning;
  if (!understanding.withSpellings || isStricter(rung, 'stem')) return null;
  const meant = meantOnOtherKeyboard(words.article, words.lexicon, text);
  if (meant === null || notSwitchedOff(text.trim(), [meant.trim()], planning).length === 0)
    return null;
  const { root } = parseQuery(meant);
  const span = { start: 0, end: text.length };
  return root === null ? null : mapTerms(root, (term) => ({ ...term, span }));
}

/** The spellings that the reader has not switched off; and says so, in the archive's usual writing. */
export function notSwitchedOff(
  word: string,
  spellings: readonly string[],
  { understanding: { withoutSpellings }, words: { lexicon }, notes }: Planning,
): string[] {
  if (spellings.length === 0) return [];
  const isOff = (spelling: string): boolean => withoutSpellings.has(foldName(spelling));
  const asWritten = (spelling: string): string => asUsuallyWritten(spelling, lexicon);
  const wanted = spellings.filter((spelling) => !isOff(spelling));
  const switchedOff = spellings.filter(isOff).map(asWritten);
  notes.push({ kind: 'also-searched', word, spellings: wanted.map(asWritten), switchedOff });
  return wanted;
}
