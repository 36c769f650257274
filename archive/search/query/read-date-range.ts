import { foldDigits } from '../../arabic/fold-digits.ts';
import { firstDayOf, lastDayOf } from '../date-bounds.ts';

/** First and last day, `YYYY-MM-DD`, both included; `null` for no bound. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads «2017», «2017-09», «٢٠١٧/٩/٥», and ranges of them: «2017-09..2018», «2017..», «..2018».
 * A range that runs backwards is turned round: no other can have been meant.
 *
 * @returns `null` for what is no date
 */
export function readDateRange(text: string): DateRange | null {
  const parts = foldDigits(text).replace(aroundDates, '').split('..');
  if (parts.length > 2) return null;
  const [first = '', last = first] = parts;
  const [from, to] = [readDate(first), readDate(last)];
  if (from === undefined || to === undefined) return null;
  if (from === null || to === null) {
    if (from === to) return null;
    return { from: from && firstDayOf(from), to: to && lastDayOf(to) };
  }
  const isTurned = firstDayOf(from) > lastDayOf(to);
  return isTurned
    ? { from: firstDayOf(to), to: lastDayOf(from) }
    : { from: firstDayOf(from), to: lastDayOf(to) };
}

/** Blanks, marks of direction, and the comma of a sentence. */
const aroundDates = /[\s\p{Cf}]|(?:[,،؛;:!?؟]+|(?<=\d)\.)$/gu;

/** `null` for an open end, `undefined` for no date. */
function readDate(text: string): string | null | undefined {
  if (text === '') return null;
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/u.exec(text) ?? [];
  if (year === undefined || !isWithin(month, 12) || !isWithin(day, 31)) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function isWithin(written: string | undefined, most: number): boolean {
  return written === undefined || (Number(written) >= 1 && Number(written) <= most);
}
