import type { Language } from '../../contract/describe-failure.ts';
import { intlLocale } from './intl-locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant (ISO 8601) as the clock on the wall shows it: «30 نوفمبر 2026، 9:14 م». */
export function formatMoment(language: Language, instant: string): string {
  const locale = intlLocale(language);
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
    formats.set(locale, format);
  }
  return format.format(Date.parse(instant));
}
