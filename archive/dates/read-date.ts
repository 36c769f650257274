import { findGregorianDate } from './find-gregorian-date.ts';
import { findHijriDate } from './find-hijri-date.ts';
import { foldDateText } from './fold-date-text.ts';
import { readDateNumber } from './read-date-number.ts';

/**
 * A calendar day, `YYYY-MM-DD`, out of a date as sources write it: ISO 8601, RFC 5322, seconds since
 * 1970, numbers with the day first, months by their names in Arabic (five ways), English and French, Hijri
 * dates; a weekday, a time, a label may stand around it. Of two dates the first counts, and a Gregorian
 * one before a Hijri one. The day is the one the source names, whatever its time zone; `null` when it
 * names none that exists between 1800 and 2100.
 *
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.3
 */
export function readDate(written: string): string | null {
  const text = foldDateText(written.slice(0, longest));
  const found = readDateNumber(text) ?? findGregorianDate(text)?.day ?? findHijriDate(text)?.day;
  return found ?? null;
}

/** UTF-16 code units; a date stands at the beginning of whatever is longer, or it is none. */
const longest = 300;
