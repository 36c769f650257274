import { intlLocale } from './intl-locale.ts';
import { interfaceLanguage } from './language.ts';

/** What is quoted, as a word that was searched for, and what is Latin, as a path or a cause, is somebody else's. */
const foreignOrDigit = /«\u2068[^\u2069]*\u2069|\u2068[^\u2069]*[a-z][^\u2069]*\u2069|\d/giu;

/** Words of the interface with their numbers in the digits that the reader chose; what is not ours stays as it is. */
export function inDigits(words: string): string {
  if (!intlLocale(interfaceLanguage()).endsWith('arab')) return words;
  return words.replace(foreignOrDigit, (found) =>
    found.length > 1 ? found : String.fromCodePoint(zero + Number(found)),
  );
}

const zero = 0x0660;
