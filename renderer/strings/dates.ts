import type { Language } from '../../contract/describe-failure.ts';
import { inDigits } from './in-digits.ts';
import { intlLocale } from './intl-locale.ts';

const days = new Map<string, Intl.DateTimeFormat>();
const months = new Map<string, Intl.DateTimeFormat>();

/** A calendar day `YYYY-MM-DD` with its month in words: «13 سبتمبر 2017». */
export function formatDay(language: Language, day: string): string {
  return formatWith(days, { day: 'numeric', month: 'long', year: 'numeric' }, language, day);
}

/** A month `YYYY-MM` in words: «سبتمبر 2017». */
export function formatMonth(language: Language, month: string): string {
  return formatWith(months, { month: 'long', year: 'numeric' }, language, `${month}-01`);
}

/** A bound of a time as an address has it, in words: a year, a month or a day. */
export function formatBound(language: Language, bound: string): string {
  if (bound.length === 10) return formatDay(language, bound);
  return bound.length === 7 ? formatMonth(language, bound) : inDigits(bound);
}

function formatWith(
  formats: Map<string, Intl.DateTimeFormat>,
  parts: Intl.DateTimeFormatOptions,
  language: Language,
  day: string,
): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const locale = intlLocale(language);
  let format = formats.get(locale);
  if (format === undefined) {
    // A day of publication has no hour; in any other zone it could slip to its neighbour.
    format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format.format(date);
}
