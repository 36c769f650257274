/**
 * ى and ي, ة and ه: the pairs that Egyptian and careless typing mix up at the end of a word.
 * «على» → «علي», «مدرسة» → «مدرسه».
 */
export function foldEndings(word: string): string {
  return word.replace(/ى/gu, 'ي').replace(/ة/gu, 'ه');
}
