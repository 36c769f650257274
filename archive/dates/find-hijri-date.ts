import {
  beforeMonth,
  beforeYear,
  dayFirst,
  hijriMark,
  numberBegins,
  yearFirst,
} from './date-pieces.ts';
import { firstDate, type DateForm } from './first-date.ts';
import type { FoundDate } from './found-date.ts';
import { dayOfHijri } from './day-of-hijri.ts';
import { hijriMonths } from './hijri-months.ts';
import { monthNames } from './month-names.ts';

/**
 * The first Hijri date in a text that {@link foldDateText} has folded: by the name of its month, or in
 * numbers with «هـ» behind. Numbers without it are not taken for one, whatever their year.
 */
export function findHijriDate(text: string): FoundDate | null {
  return firstDate(text, forms);
}

const { pattern: name, monthOf } = monthNames(hijriMonths);

const forms: readonly DateForm[] = [
  // 22/12/1438هـ
  form(String.raw`${numberBegins}${dayFirst}(?<year>\d{4})${hijriMark}`),
  // 1438/12/22هـ
  form(`${numberBegins}${yearFirst}${hijriMark}`),
  // 22 من ذي الحجة 1438هـ
  form(
    String.raw`(?<!\d)(?<day>\d{1,2})${beforeMonth}\(?(?<name>${name})\)?${beforeYear}(?<year>\d{4})(?!\d)(?:${hijriMark})?`,
  ),
  // ذو الحجة 22، 1438
  form(
    String.raw`(?<name>${name})[ .-]*(?<day>\d{1,2})[ ,،-]+(?<year>\d{4})(?!\d)(?:${hijriMark})?`,
  ),
];

function form(source: string): DateForm {
  return {
    pattern: new RegExp(source, 'gu'),
    dayOf: (groups) => {
      const { name: named } = groups;
      const month = named === undefined ? Number(groups['month']) : monthOf(named);
      return dayOfHijri(Number(groups['year']), month, Number(groups['day']));
    },
  };
}
