import {
  beforeMonth,
  beforeYear,
  dayFirst,
  hijriMark,
  numberBegins,
  numberEnds,
  yearFirst,
} from './date-pieces.ts';
import { existingDay } from './existing-day.ts';
import { firstDate, type DateForm } from './first-date.ts';
import type { FoundDate } from './found-date.ts';
import { fullYear } from './full-year.ts';
import { gregorianMonths } from './gregorian-months.ts';
import { monthNames } from './month-names.ts';

/** The first Gregorian date in a text that {@link foldDateText} has folded. */
export function findGregorianDate(text: string): FoundDate | null {
  return firstDate(text, forms);
}

type Groups = Parameters<DateForm['dayOf']>[0];

const { pattern: name, monthOf } = monthNames(gregorianMonths);

/** A month by one name or by two: «أكتوبر/تشرين الأول», «أيلول (سبتمبر)». */
const month = String.raw`\(?(?<name>${name})\)?\.?(?: ?[/-]? ?\(? ?(?<other>${name}) ?\)?)?`;

/** Of two digits only at the end or before a time: in "13 Sep 10 am" the ten is no year. */
const year = String.raw`(?<year>\d{4}|\d{2}(?= ?$| \d{1,2}:\d\d))(?!\d)`;

const forms: readonly DateForm[] = [
  // 2017-09-13, 2017/9/13, and with a time behind a T
  form(`${numberBegins}${yearFirst}${numberEnds}(?!${hijriMark})`, numericDay),
  // 13/9/2017, 13.09.17
  form(
    `${numberBegins}${dayFirst}(?<year>\\d{4}|\\d{2})${numberEnds}(?!${hijriMark})`,
    numericDayFirst,
  ),
  // 13 سبتمبر 2017, Wed, 13 Sep 17 10:00:00 GMT, 13-Sep-2017
  form(String.raw`(?<!\d)(?<day>\d{1,2})${beforeMonth}${month}${beforeYear}${year}`, namedDay),
  // Sept 13, 2017; with a time before the year as C's asctime writes it
  form(
    String.raw`${month}[ .-]*(?<day>\d{1,2})(?:st|nd|rd|th)?[ ,،-]+(?:\d{1,2}:\d\d(?::\d\d)? (?:[a-z]{2,5} )?)?(?<year>\d{4})(?!\d)`,
    namedDay,
  ),
  // 2017 سبتمبر 13
  form(String.raw`(?<!\d)(?<year>\d{4})[ ./-]*${month}[ ./-]*(?<day>\d{1,2})(?!\d)`, namedDay),
];

function form(source: string, dayOf: DateForm['dayOf']): DateForm {
  return { pattern: new RegExp(source, 'gu'), dayOf };
}

function numericDay(groups: Groups): string | null {
  return existingDay(Number(groups['year']), Number(groups['month']), Number(groups['day']));
}

/**
 * The day stands first, as everywhere in the Arab world. Where that cannot be, and the mark is one that
 * Americans use, the month does: 9/13/2017.
 */
function numericDayFirst(groups: Groups): string | null {
  const [first, second] = [Number(groups['day']), Number(groups['month'])];
  const isMonthFirst = second > 12 && groups['mark'] !== '.';
  const [day, monthOfYear] = isMonthFirst ? [second, first] : [first, second];
  return existingDay(fullYear(groups['year'] ?? ''), monthOfYear, day);
}

/** No day when two names contradict each other. */
function namedDay(groups: Groups): string | null {
  const one = monthOf(groups['name'] ?? '');
  const isContradicted = groups['other'] !== undefined && monthOf(groups['other']) !== one;
  if (isContradicted) return null;
  return existingDay(fullYear(groups['year'] ?? ''), one, Number(groups['day']));
}
