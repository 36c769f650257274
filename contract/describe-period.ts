import type { Language } from './describe-failure.ts';

/**
 * A stretch of days in words, with its preposition: «في سبتمبر 2017», "from 2017 to the end of March 2018".
 * A bound that is the edge of a month or a year is named by it, as it was typed.
 *
 * @param from first day, `YYYY-MM-DD`; `null` for no bound
 * @param to last day; 31 in any month is the end of that month
 */
export function describePeriod(from: string | null, to: string | null, language: Language): string {
  const words = language === 'ar' ? arabic : english;
  const end = to === null ? '' : endOf(to, words, language);
  if (from === null) return words.until(end);
  if (to === null) return words.since(nameOf(withoutFirst(from), language));
  if (from === to) return words.on(nameOf(from, language));
  const whole = withoutFirst(from);
  if (to === `${from.slice(0, 4)}-12-31` && whole.length === 4) return words.in(whole);
  if (to === `${from.slice(0, 7)}-31` && from.endsWith('-01')) {
    return words.in(nameOf(from.slice(0, 7), language));
  }
  // «من 2017 إلى 5 يناير 2017» would not read well: a day goes with a day.
  const isToDay = !to.endsWith('-31');
  return words.between(nameOf(isToDay ? from : whole, language), end);
}

interface Words {
  in(time: string): string;
  on(day: string): string;
  since(time: string): string;
  until(end: string): string;
  between(start: string, end: string): string;
  endOf(time: string): string;
}

const arabic: Words = {
  in: (time) => `في ${time}`,
  on: (day) => `في ${day}`,
  since: (time) => `منذ ${time}`,
  until: (end) => `حتى ${end}`,
  between: (start, end) => `من ${start} إلى ${end}`,
  endOf: (time) => `آخر ${time}`,
};

const english: Words = {
  in: (time) => `in ${time}`,
  on: (day) => `on ${day}`,
  since: (time) => `since ${time}`,
  until: (end) => `until ${end}`,
  between: (start, end) => `from ${start} to ${end}`,
  endOf: (time) => `the end of ${time}`,
};

function endOf(to: string, words: Words, language: Language): string {
  if (to.endsWith('-12-31')) return words.endOf(to.slice(0, 4));
  return to.endsWith('-31') ? words.endOf(nameOf(to.slice(0, 7), language)) : nameOf(to, language);
}

/** The year or the month that begins with a day; the day when none does. */
function withoutFirst(day: string): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return day.endsWith('-01') ? day.slice(0, 7) : day;
}

/** A year, a month or a day by name, put together by hand: `Date` would correct the 31st of February. */
function nameOf(prefix: string, language: Language): string {
  const [year = '', month, day] = prefix.split('-');
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : monthName(Number(month), language),
    year,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function monthName(month: number, language: Language): string {
  return monthFormats[language].format(Date.UTC(2000, month - 1));
}

const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ar: new Intl.DateTimeFormat('ar', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};
