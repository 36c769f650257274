/**
 * Persian and Urdu letters as an Arabic keyboard would write them: «ایران» typed with Farsi yeh and
 * «إيران» meet, «ڤيينا» and «فيينا» too.
 */
export function foldBorrowedLetters(word: string): string {
  return word.replace(borrowed, (letter) => arabicOf[letter] ?? letter);
}

const arabicOf: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ژ: 'ز',
};

const borrowed = new RegExp(`[${Object.keys(arabicOf).join('')}]`, 'gu');
