import type { Language } from '../../contract/describe-failure.ts';
import { intlLocale } from './intl-locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The weekday that a week begins with, Sunday 0: Saturday in the Arab press, Sunday in the English. */
export function firstWeekdayOf(language: Language): number {
  return language === 'ar' ? 6 : 0;
}

/** Names of the weekdays in the order of the week, and their first letters. */
export function weekdays(language: Language): readonly { name: string; letter: string }[] {
  return Array.from({ length: 7 }, (_, index) => {
    // The first of January 2023 was a Sunday.
    const day = new Date(Date.UTC(2023, 0, 1 + ((firstWeekdayOf(language) + index) % 7)));
    return {
      name: formatOf(intlLocale(language), { weekday: 'long' }).format(day),
      letter: formatOf(intlLocale(language), { weekday: 'narrow' }).format(day),
    };
  });
}

/** A month by its number, 1 to 12. */
export function monthName(language: Language, month: number): string {
  const day = new Date(Date.UTC(2023, month - 1, 1));
  return formatOf(intlLocale(language), { month: 'long' }).format(day);
}

/** «الأربعاء، 13 سبتمبر 2017»: a calendar day `YYYY-MM-DD` as a newspaper heads its page. */
export function formatPaperDay(language: Language, day: string): string {
  return formatOf(intlLocale(language), { dateStyle: 'full' }).format(timeOf(day));
}

/** The same day of the Islamic calendar (Umm al-Qura), without its weekday. */
export function formatIslamicDay(language: Language, day: string): string {
  const options = { calendar: 'islamic-umalqura', dateStyle: 'long' } as const;
  return formatOf(intlLocale(language), options).format(timeOf(day));
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    // A day of publication has no hour; in any other zone it could slip to its neighbour.
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
