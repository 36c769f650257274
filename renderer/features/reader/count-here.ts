import { msg, str } from '@lit/localize';
import type { Language } from '../../../contract/describe-failure.ts';
import { formatNumber } from '../../strings/numbers.ts';

/** «3 من 12»: at which of the matches the reader is. */
export function countHere(language: Language, index: number, count: number): string {
  const here = formatNumber(language, index + 1);
  const all = formatNumber(language, count);
  return msg(str`${here} من ${all}`, { desc: 'Present match of all matches in the article' });
}
