import { composeForms } from './compose-forms.ts';

/**
 * A word as it is written, marks and hamzas included: only what nobody sees is taken out (tatweel, bidi
 * controls, joiners), and case. «مُحَمَّدٌ» and «محمد» are two written forms of one word.
 */
export function writtenForm(word: string): string {
  if (isPlain(word)) return word;
  return composeForms(word.normalize('NFKC').replace(invisible, '')).toLowerCase();
}

const invisible = /[\u061C\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Whether a word has nothing but the letters of Arabic, none of which composes with another. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x0621 || code > 0x064a || code === 0x0640) return false;
  }
  return true;
}
