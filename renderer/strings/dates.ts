import type { Language } from '../../contract/describe-failure.ts';
import { intlLocale } from './intl-locale.ts';

const days = new Map<string, Intl.DateTimeFormat>();

/** A calendar day `YYYY-MM-DD` with its month in words: «13 سبتمبر 2017». */
export function formatDay(language: Language, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const locale = intlLocale(language);
  let format = days.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      // A day of publication has no hour; in any other zone it could slip to its neighbour.
      timeZone: 'UTC',
    });
    days.set(locale, format);
  }
  return format.format(date);
}
