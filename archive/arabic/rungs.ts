/**
 * The ladder of strictness: on each rung two words are one that were not on the rung before.
 *
 * ```
 *   written    مُحَمَّد  as it is written
 *   marks      محمد = مُحَمَّد
 *   hamza      احمد = أحمد, مسؤول = مسئول
 *   endings    مدرسه = مدرسة, علي = على; digits and borrowed letters too: all of folding
 *   clitics    المدرسة = وبالمدرسة
 *   stem       مدرسة = مدرسات
 *   skeleton   مدرسة = مدارس
 * ```
 */
export const rungs = [
  'written',
  'marks',
  'hamza',
  'endings',
  'clitics',
  'stem',
  'skeleton',
] as const;

export type Rung = (typeof rungs)[number];

/** Where a search stands unless it is told otherwise. */
export const usualRung: Rung = 'stem';

/** Number of a rung as a reader counts them: `strict:1` is the strictest. */
export function numberOfRung(rung: Rung): number {
  return rungs.indexOf(rung) + 1;
}

/** The rung of this number; `null` when there is none. */
export function rungOfNumber(number: number): Rung | null {
  return rungs[number - 1] ?? null;
}

export function isStricter(rung: Rung, than: Rung): boolean {
  return rungs.indexOf(rung) < rungs.indexOf(than);
}
