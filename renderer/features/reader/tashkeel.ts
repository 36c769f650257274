/**
 * The marks that a reader of Arabic does without: vowels, doubling, small Quranic signs, dagger alef. Madda
 * and a hamza that is set on its letter by itself are part of the letter and stay.
 */
const tashkeel =
  /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/u;
const everyMark = new RegExp(tashkeel, 'gu');

export function hasTashkeel(text: string): boolean {
  return tashkeel.test(text);
}

export function withoutTashkeel(text: string): string {
  return text.replace(everyMark, '');
}

/** How much of a text is shown by so many characters of it without its marks; those of the last letter count in. */
export function lengthBehind(text: string, shown: number): number {
  let [at, left] = [0, shown];
  while (at < text.length && (left > 0 || tashkeel.test(text.charAt(at)))) {
    if (!tashkeel.test(text.charAt(at))) left -= 1;
    at += 1;
  }
  return shown === 0 ? 0 : at;
}
