import type { Language } from './describe-failure.ts';

const units = {
  ar: ['بايت', 'ك.ب', 'م.ب', 'ج.ب', 'ت.ب'],
  en: ['B', 'kB', 'MB', 'GB', 'TB'],
} as const;

/** A number of bytes to three digits, in steps of 1024: «1.5 م.ب». */
export function describeSize(bytes: number, language: Language): string {
  let [size, step] = [bytes, 0];
  while (size >= 1000 && step < units[language].length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${Number(size.toPrecision(3))} ${units[language][step] ?? ''}`;
}
