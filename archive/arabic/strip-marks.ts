/**
 * Takes out what does not change which word it is: tashkeel, Quranic marks, dagger alef, tatweel, bidi
 * controls, joiners and other zero-width characters. «مُحَمَّدٌ» → «محمد», «مـوسم» → «موسم».
 */
export function stripMarks(word: string): string {
  return word.replace(insignificant, '');
}

const insignificant =
  /[\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
