import { foldDigits } from '../arabic/fold-digits.ts';

/**
 * A date as written, without what does not change which day it is: marks, hamzas and accents, tatweel,
 * invisible controls, the set of digits, the kind of dash, slash or space, capitals.
 * «الأَرْبِعـاء ١٣؍٩؍٢٠١٧» → «الاربعاء 13/9/2017».
 */
export function foldDateText(written: string): string {
  return (
    foldDigits(written.normalize('NFKD'))
      // Decomposed, the hamza of «أ» and the accent of «é» are marks.
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\u0640]/gu, '')
      .replace(/[ىی]/gu, 'ي')
      .replace(/ک/gu, 'ك')
      .replace(/[ةہھە]/gu, 'ه')
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
      // The Arabic date separator, two slashes of mathematics, and the one beside the shift key.
      .replace(/[\u060D\u2044\u2215\\]/gu, '/')
      .replace(/\s+/gu, ' ')
      .toLowerCase()
  );
}
