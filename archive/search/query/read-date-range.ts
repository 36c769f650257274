import { foldDigits } from '../../arabic/fold-digits.ts';
import { firstDayOf, lastDayOf } from '../date-bounds.ts';

/** First and last day, `YYYY-MM-DD`, both included; `null` for no bound. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads «2017», «2017-09», «٢٠١٧/٩/٥», and ranges of them: «2017-09..2018», «2017..», «..2018».
 *
 * @returns `null` for what is no date
 */
export function readDateRange(text: string): DateRange | null {
  const parts = foldDigits(text).split('..');
  if (parts.length > 2) return null;
  const [first = '', last = first] = parts;
  const [from, to] = [readDate(first), readDate(last)];
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return {
    from: from === null ? null : firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
  };
}

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
