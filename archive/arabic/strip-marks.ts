/**
 * Takes out what does not change which word it is: tashkeel, Quranic marks, dagger alef, high hamza,
 * tatweel; the points of Hebrew; the hamza and ʿayn of romanised Arabic; bidi controls, joiners and
 * whatever else is not meant to be seen. «مُحَمَّدٌ» → «محمد», «מֹשֶׁה» → «משה», «Qurʾān» → «Qurān».
 */
export function stripMarks(word: string): string {
  return word.replace(marks, '').replace(insignificant, '');
}

/** Of scripts that write vowels as marks; elsewhere (Devanagari) marks are part of the word. */
const marks = /(?=[\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}])\p{M}/gu;

/** U+06E5 and U+06E6 are small letters over a line of the Quran, U+02BB to U+02BF ʻ ʼ ʽ ʾ ʿ. */
const insignificant = /[\p{Default_Ignorable_Code_Point}\u0640\u0674\u06E5\u06E6\u02BB-\u02BF]/gu;
