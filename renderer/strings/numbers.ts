import type { Language } from '../../contract/describe-failure.ts';
import { intlLocale } from './intl-locale.ts';

const whole = new Map<Language, Intl.NumberFormat>();
const seconds = new Map<Language, Intl.NumberFormat>();

/** A count with its thousands set apart: 12,408. */
export function formatNumber(language: Language, value: number): string {
  let format = whole.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(intlLocale(language));
    whole.set(language, format);
  }
  return format.format(value);
}

/** Milliseconds as seconds in words, two significant digits: «0.012 ثانية». */
export function formatDuration(language: Language, milliseconds: number): string {
  let format = seconds.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(intlLocale(language), {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      maximumSignificantDigits: 2,
    });
    seconds.set(language, format);
  }
  return format.format(Math.max(milliseconds, 1) / 1000);
}

const percents = new Map<Language, Intl.NumberFormat>();

/** A part of a whole, from 0 to 1: 42%. It never says all before all is done. */
export function formatPercent(language: Language, part: number): string {
  let format = percents.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(intlLocale(language), { style: 'percent' });
    percents.set(language, format);
  }
  return format.format(Math.floor(Math.min(Math.max(part, 0), 1) * 100) / 100);
}
