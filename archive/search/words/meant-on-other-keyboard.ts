import { fold } from '../../arabic/fold.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import { stem } from '../../arabic/stem.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import { otherKeyboard } from './other-keyboard.ts';

/**
 * Shorter words mean something by accident, counted in keys and in letters: «it» is «هف», but «ig» is
 * «هل», and of three keys «BCT» is «لاؤف», since «لا» has one.
 */
const tellingLength = 4;

/**
 * A text as it was meant that was typed on the wrong keyboard, all of it or some words: «hghofhv hgd,l» →
 * «الاخبار اليوم». `null` when it was not: when the archive knows what was typed, or not what the other
 * keyboard makes of it. Takes the text as it was typed, before it is cut into words, since signs are
 * letters on the other keyboard: «lv;.» is one word, «مركز».
 *
 * @param vocabulary the words of the archive
 * @param lexicon what the stems of the index were made with
 */
export function meantOnOtherKeyboard(
  vocabulary: Pick<Lexicon, 'frequency'>,
  lexicon: Lexicon,
  text: string,
): string | null {
  const isKnown = (folded: string): boolean => {
    const root = stem(folded, lexicon);
    return [folded, root, `ال${root}`].some((form) => vocabulary.frequency(form) > 0);
  };
  const lengths: number[] = [];
  const meant = text.replace(/\S+/gu, (typed) => {
    if (wordsOf(typed).every(isKnown)) return typed;
    const reading = otherKeyboard(typed).find((other) => {
      const words = wordsOf(other);
      return words.length > 0 && words.every(isKnown) && !isUnspellable.test(other);
    });
    if (reading === undefined) return typed;
    const longest = Math.max(...wordsOf(reading).map((word) => word.length));
    lengths.push(Math.min(typed.length, longest));
    return reading;
  });
  return lengths.some((length) => length >= tellingLength) ? meant : null;
}

/** No word begins with these letters, and the last two stand only at the end of one. */
const isUnspellable = /(?<!\p{L})[ؤئىة]|[ىة]\p{L}/u;

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ start, end }) => fold(text.slice(start, end)));
}
