import type { Language } from '../../contract/describe-failure.ts';
import { numberFormat } from './number-format.ts';

/** A count with its thousands set apart: 12,408. */
export function formatNumber(language: Language, value: number): string {
  return numberFormat(language).format(value);
}

/** Milliseconds as seconds in words, two significant digits: «0.012 ثانية». */
export function formatDuration(language: Language, milliseconds: number): string {
  const format = numberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumSignificantDigits: 2,
  });
  return format.format(Math.max(milliseconds, 1) / 1000);
}

/** A part of a whole, from 0 to 1: 42%. It never says all before all is done. */
export function formatPercent(language: Language, part: number): string {
  const whole = Math.floor(Math.min(Math.max(part, 0), 1) * 100) / 100;
  return numberFormat(language, { style: 'percent' }).format(whole);
}
