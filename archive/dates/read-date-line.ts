import { findGregorianDate } from './find-gregorian-date.ts';
import { findHijriDate } from './find-hijri-date.ts';
import { foldDateText } from './fold-date-text.ts';
import { wordsAroundDates } from './words-around-dates.ts';

/** A line that says when an article came out, and nothing else. */
export interface DateLine {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** What the line calls it; `null` when it holds only a weekday and a date. */
  readonly label: 'published' | 'updated' | null;
}

/**
 * Reads «نشر في: 13/09/2017 10:00», «آخر تحديث: الأربعاء 13 سبتمبر 2017», «الأربعاء 13 سبتمبر 2017».
 * A line with any other word in it is none, nor is a bare date without its weekday: it may be part of
 * what is told.
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > longest) return null;
  let rest = foldDateText(line);
  const date = (findGregorianDate(rest) ?? findHijriDate(rest))?.day;
  if (date === undefined) return null;
  const label = labelOf(rest);
  rest = withoutDates(rest);
  if (label === null && !weekday.test(rest)) return null;
  return rest.replace(around, '').trim() === '' ? { date, label } : null;
}

const longest = 120;

function withoutDates(text: string): string {
  let rest = text;
  // Two calendars, or two days: more are a list.
  for (let dates = 0; dates < 4; dates++) {
    const found = findGregorianDate(rest) ?? findHijriDate(rest);
    if (found === null) break;
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  }
  return rest;
}

const { publishedLabels, updatedLabels, weekdays, others } = wordsAroundDates;

function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return String.raw`(?<!\p{L})(?:${longestFirst.join('|')})(?!\p{L})`;
}

const weekday = new RegExp(anyOf(weekdays), 'u');
const published = new RegExp(`^[^\\p{L}\\d]*${anyOf(publishedLabels)}`, 'u');
const updated = new RegExp(`^[^\\p{L}\\d]*${anyOf(updatedLabels)}`, 'u');

/** A time, its zone, marks, and words that belong to a date. */
const around = new RegExp(
  String.raw`\d{1,2}[:.]\d\d(?::\d\d)?|(?<=gmt|utc) ?[+-]?\d{1,2}(?:\d\d)?|${anyOf([...publishedLabels, ...updatedLabels, ...weekdays, ...others])}|[^\p{L}\p{N}]`,
  'gu',
);

function labelOf(text: string): DateLine['label'] {
  if (published.test(text)) return 'published';
  return updated.test(text) ? 'updated' : null;
}
