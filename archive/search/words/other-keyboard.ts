import { keyboards, shiftedKeys } from './keyboards.ts';

/** Each «لا» can be read in two ways; of more than so many all are taken alike. */
const mostReadings = 4;

/**
 * What the same keys would have typed on the other keyboard: «hghofhv» → «الاخبار», «lv;.» → «مركز»,
 * «فقعةح» → «trump». Signs that are a letter on neither stay.
 *
 * The key b types two letters at once, «لا», which may as well be g and h: both readings are given, that
 * with the fewest keys first. A text that has letters of both scripts, or none, was not typed on the wrong
 * keyboard: no reading.
 */
export function otherKeyboard(text: string): readonly string[] {
  const isLatin = /[a-z]/iu.test(text);
  const isArabic = /\p{Script=Arabic}/u.test(text);
  if (isLatin === isArabic) return [];
  if (isLatin) return [inArabic(text)];
  let readings = [''];
  for (const keys of text.match(pairOrLetter) ?? []) {
    const ways = waysToType(keys);
    const more = readings.length * ways.length <= mostReadings ? ways : ways.slice(0, 1);
    readings = more.flatMap((way) => readings.map((reading) => reading + way));
  }
  return readings;
}

const [arabicRows = [], latinRows = []] = keyboards.map((rows) => rows.join(' ').split(' '));

const arabicOf: ReadonlyMap<string, string> = new Map([
  ...latinRows.map((latin, index) => [latin, arabicRows[index] ?? latin] as const),
  ...shiftedKeys,
]);
const latinOf: ReadonlyMap<string, string> = new Map([
  ...arabicRows.map((arabic, index) => [arabic, latinRows[index] ?? arabic] as const),
  ...shiftedKeys.map(([latin, arabic]) => [arabic, latin.toLowerCase()] as const),
]);

const pairOrLetter = /ل[اأإآ]|./gsu;

function inArabic(text: string): string {
  // All in capitals: the lock was on, which the Arabic keyboard does not know.
  const typed = /[a-z]/u.test(text) ? text : text.toLowerCase();
  return Array.from(
    typed,
    (key) => arabicOf.get(key) ?? arabicOf.get(key.toLowerCase()) ?? key,
  ).join('');
}

function waysToType(keys: string): string[] {
  const separately = Array.from(keys, (letter) => latinOf.get(letter) ?? letter).join('');
  const together = latinOf.get(keys);
  return together === undefined || together === separately ? [separately] : [together, separately];
}
