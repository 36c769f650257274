import { knownSpellings } from './known-spellings.ts';
import type { Lexicon } from './lexicon.ts';
import { rootLetters } from './root-letters.ts';

type Frequencies = Pick<Lexicon, 'frequency'>;

/** Arabic roots have three consonants and seldom four. */
const foreignLetters = 4;

/** Below this many letters even a foreign name has too many neighbours. */
const shortestName = 5;

/** Pairs that follow the rules and are not one word. */
const otherWords: ReadonlySet<string> = new Set([
  // Portugal, and the orange that has its name from there; the people and the colour.
  'برتغال برتقال',
  'برتغالي برتقالي',
  'برتغاليه برتقاليه',
  // Of Hindus, and of engineering.
  'هندسي هندوسي',
  'هندسيه هندوسيه',
]);

/**
 * Whether two folded words that differ as spellings of one name do (`spelling-rules.ts`) are one name
 * indeed. Without article and clitics.
 *
 * Arabic words differ by just such letters, «كاتب» and «كتاب», «مدينة» and «مدنية», and cannot be told
 * from names by how they look. They can by what the archive holds beside them: «الكاتب», «كاتبة»,
 * «يكتب» (`root-letters.ts`).
 */
export function isSameName(one: string, other: string, lexicon: Frequencies): boolean {
  if (one === other || otherWords.has([one, other].sort().join(' '))) return false;
  if (beginTwiceWithG(one, other) || beginInKnownWays(one, other)) return true;
  if (Math.max(one.length, other.length) < shortestName) return false;
  if (differByEnding(one, other)) return false;
  if (isFinalVowel(one, other) && !isInflected(one, other, lexicon)) return true;
  return (
    isForeign(one, lexicon) && isForeign(other, lexicon) && !isBrokenPlural(one, other, lexicon)
  );
}

function isForeign(word: string, lexicon: Frequencies): boolean {
  return rootLetters(word, lexicon) >= foreignLetters;
}

/**
 * «غوغل» and «جوجل»: no Semitic root begins with the same consonant twice (Greenberg 1950, «The patterning
 * of root morphemes in Semitic», Word 6), so both are foreign whatever their length.
 */
function beginTwiceWithG(one: string, other: string): boolean {
  const beginsTwice = /^([غجق])[اوي]?\1/u;
  const withOneG = (word: string): string => word.replace(/[غجق]/gu, 'ك');
  return beginsTwice.test(one) && beginsTwice.test(other) && withOneG(one) === withOneG(other);
}

/** «أمريكية» and «أميركية». */
function beginInKnownWays(one: string, other: string): boolean {
  const isWrittenSo = (word: string, begins: string, mayBegin: string, asked: string): boolean =>
    word.startsWith(begins) && mayBegin + word.slice(begins.length) === asked;
  return knownSpellings.some(
    ([way, otherWay]) =>
      isWrittenSo(one, way, otherWay, other) || isWrittenSo(other, way, otherWay, one),
  );
}

/** «أستانا» and «أستانة», but not «رسما» and «رسمة», which have a word before their ending. */
function isFinalVowel(one: string, other: string): boolean {
  return one.slice(0, -1) === other.slice(0, -1);
}

/** A name has no masculine, no relation, and its article if at all in both spellings. */
function isInflected(one: string, other: string, lexicon: Frequencies): boolean {
  const body = one.slice(0, -1);
  const forms = [body, `ال${body}`, `${body}ي`, `ال${one}`, `ال${other}`];
  return forms.some((form) => lexicon.frequency(form) > 0);
}

/**
 * «سلطنة» and «سلطنية», «عسكريا» and «عسكرية», «قتلوا» and «قتلوه», «منتقدون» and «منتقدين», «تحالفت» and «تحالفات», «وستثنى» and
 * «واستثنى».
 */
function differByEnding(one: string, other: string): boolean {
  if (relation.test(one) !== relation.test(other)) return true;
  if (isFinalVowel(one, other)) return /[يوت].$/u.test(one);
  if (plural.test(one) && plural.test(other) && one.slice(0, -2) === other.slice(0, -2))
    return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const hasMoreAt = (at: number): boolean => longer.slice(0, at) + longer.slice(at + 1) === shorter;
  return (
    (hasMoreAt(longer.length - 2) && /ات$|يان$/u.test(longer)) ||
    (hasMoreAt(1) && /^[ول][اي]/u.test(longer))
  );
}

const relation = /ي[اه]$/u;
const plural = /[اوي]ن$/u;

/**
 * Words of four consonants have a plural with an ا in their middle, «عنصر» and «عناصر», «قنديل» and
 * «قناديل», and a diminutive with a ي. «ترمب» and «ترامب» look the same and never have an article.
 */
function isBrokenPlural(one: string, other: string, lexicon: Frequencies): boolean {
  const [bare, otherBare] = [withoutEnding(one), withoutEnding(other)];
  if ([bare, otherBare].some((word) => /^[^اوي]{2}ا[^اوي][وي][^اوي]$/u.test(word))) return true;
  if (![bare, otherBare].some((word) => /^[^اوي]{2}[اي][^اوي]{2}$/u.test(word))) return false;
  return [one, other].some((word) => word.endsWith('ه') || lexicon.frequency(`ال${word}`) > 0);
}

function withoutEnding(word: string): string {
  return word.replace(/(?:هم|ها|يه|ه|ي)$/u, '');
}
