import { existingDay } from './existing-day.ts';

/**
 * The Gregorian day of a Hijri date, `YYYY-MM-DD`; `null` when there is no such day.
 *
 * By the calendar of Umm al-Qura, Saudi Arabia's official one, as ICU keeps it: a table from 1300 to 1600
 * AH (from 12 November 1882); before and after, ICU counts by the tabular civil calendar. Other countries
 * begin a month when they see its crescent, so that a date of theirs can be a day or two off.
 *
 * @see https://unicode-org.github.io/icu/userguide/datetime/calendar/
 * @see https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm
 */
export function dayOfHijri(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  const first = firstDayOf(year, month);
  const next = month === 12 ? firstDayOf(year + 1, 1) : firstDayOf(year, month + 1);
  if (first + day > next) return null;
  const instant = new Date((first + day - 1) * millisecondsADay);
  return existingDay(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

/** The years that touch 1800 to 2100. */
const firstYear = 1214;
const lastYear = 1524;

const millisecondsADay = 86_400_000;

/** Days since 1970, one for every month that was asked for: 3,732 at most. */
const firstDays = new Map<number, number>();

/** `Intl` turns days into Hijri dates and not back: from where the month begins by count, days are tried. */
function firstDayOf(year: number, month: number): number {
  const key = year * 12 + month;
  let first = firstDays.get(key);
  if (first === undefined) {
    const counted = countedFirstDay(year, month);
    first = [0, -1, 1, -2, 2, -3, 3]
      .map((shift) => counted + shift)
      .find((day) => isFirstDay(day, year, month));
    if (first === undefined) throw new Error(`No first day of month ${month} of ${year} AH`);
    firstDays.set(key, first);
  }
  return first;
}

/**
 * The civil calendar: months of 30 and 29 days in turn, and eleven leap years in thirty. It begins on
 * 16 July 622 (Julian), 492,148 days before 1970.
 */
function countedFirstDay(year: number, month: number): number {
  const yearsBefore = (year - 1) * 354 + Math.floor((11 * year + 3) / 30);
  return yearsBefore + Math.ceil(29.5 * (month - 1)) - 492_148;
}

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function isFirstDay(day: number, year: number, month: number): boolean {
  const parts = hijri.formatToParts(day * millisecondsADay);
  const valueOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return valueOf('day') === 1 && valueOf('month') === month && valueOf('year') === year;
}
