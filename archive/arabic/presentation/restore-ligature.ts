/**
 * The letters of one glyph in their order. Some programs list a ligature's letters as they are drawn, from
 * left to right; but alef never joins to a lam behind it, so a glyph of «ال» can only be «لا».
 */
export function restoreLigature(letters: string): string {
  if (letters === 'هللا') return 'الله';
  return /^[اأإآٱ]ل$/u.test(letters) ? `${letters.charAt(1)}${letters.charAt(0)}` : letters;
}
