import { composeForms } from './compose-forms.ts';

/**
 * A word as it is written, marks and hamzas included: only what nobody sees is taken out (tatweel, bidi
 * controls, joiners), and case. «مُحَمَّدٌ» and «محمد» are two written forms of one word.
 */
export function writtenForm(word: string): string {
  return composeForms(word.normalize('NFKC').replace(invisible, '')).toLowerCase();
}

const invisible = /[\u061C\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
