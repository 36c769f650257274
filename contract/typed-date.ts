import { foldDigits } from '../archive/arabic/fold-digits.ts';
import { readDate } from '../archive/dates/read-date.ts';

/**
 * A year `YYYY`, a month `YYYY-MM` or a day `YYYY-MM-DD`, as a person types it: in either digits, with the
 * year or the day first («2017», «٢٠١٧-٩», «9/2017», «13/9/2017»), a day also with the name of its month or
 * by the Hijri calendar.
 *
 * @returns `null` for what is none of these
 */
export function readTypedDate(typed: string): string | null {
  const text = foldDigits(typed).trim();
  if (/^\d{4}$/u.test(text)) return text;
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/u.exec(text) ?? [];
  const [, monthBefore, yearBehind] = /^(\d{1,2})[-/.](\d{4})$/u.exec(text) ?? [];
  const number = Number(month ?? monthBefore);
  if (number >= 1 && number <= 12) {
    return `${year ?? yearBehind ?? ''}-${String(number).padStart(2, '0')}`;
  }
  return readDate(text);
}
