/** Arabic-Indic and Persian digits as European ones: «٢٠١٧» and «۲۰۱۷» → «2017». */
export function foldDigits(word: string): string {
  return word.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) =>
    String(digit.charCodeAt(0) & 0x0f),
  );
}
