import type { Language } from '../../contract/describe-failure.ts';
import { numberFormat } from './number-format.ts';

type Unit = 'second' | 'minute' | 'hour';

/** A time that is guessed anyhow, in as few words as say it: «15 ثانية», «3 دقائق», «ساعتان و10 دقائق». */
export function formatTimeLeft(language: Language, seconds: number): string {
  if (seconds < 55) return inUnit(language, 'second', Math.max(5, Math.ceil(seconds / 5) * 5));
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return inUnit(language, 'minute', minutes);
  // Of several hours nobody knows the minute.
  const step = minutes < 180 ? 10 : 60;
  const rounded = Math.ceil(minutes / step) * step;
  const hours = inUnit(language, 'hour', Math.floor(rounded / 60));
  if (rounded % 60 === 0) return hours;
  const rest = inUnit(language, 'minute', rounded % 60);
  return language === 'ar' ? `${hours} و${rest}` : `${hours} ${rest}`;
}

function inUnit(language: Language, unit: Unit, value: number): string {
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
