import { existingDay } from './existing-day.ts';

/**
 * A day out of a value that is one number, in folded text; `null` for any other value.
 *
 * - `20170913`, `20170913T100000Z`, `201709131000`, `20170913100000`: ISO 8601, basic, with or without T
 * - `D:20170913100000+03'00'`: the same as PDF writes it
 * - nine or ten digits: seconds since 1970, from 1973 on
 * - twelve or thirteen: milliseconds, from 1973 on. Twelve digits that name a minute of the calendar
 *   name that minute: as milliseconds they would lie in 1975 or 1976.
 *
 * The day of a count of seconds is that of Greenwich.
 *
 * @see https://www.iso.org/standard/75839.html ISO 32000-2, 7.9.4
 */
export function readDateNumber(text: string): string | null {
  const [, year, month, day] = basic.exec(text) ?? [];
  if (year !== undefined) {
    const named = existingDay(Number(year), Number(month), Number(day));
    if (named !== null) return named;
  }
  const [, digits] = count.exec(text) ?? [];
  if (digits === undefined) return null;
  const instant = new Date(Number(digits) * (digits.length > 10 ? 1 : 1000));
  return existingDay(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

/** Behind the date a time, its fraction and its zone. */
const basic =
  /^ ?(?:d:)?(\d{4})(\d{2})(\d{2})(?:[t ]?(?:[01]\d|2[0-4])[0-5]\d(?:[0-6]\d)?(?:[.,]\d+)?(?: ?z| ?[+-]\d{2}[:']?\d{2}'?)?)? ?$/u;

const count = /^ ?(\d{9,10}|\d{12,13})(?:\.\d+)? ?$/u;
