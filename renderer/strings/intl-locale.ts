import type { Language } from '../../contract/describe-failure.ts';

/**
 * The locale for Intl. Arabic has European digits, as most of the press prints them today, until the reader
 * chooses the others; the page declares it, as it does its language.
 */
export function intlLocale(language: Language): string {
  if (language === 'en') return 'en-GB';
  const { digits } = document.documentElement.dataset;
  return digits === 'arabic-indic' ? 'ar-u-nu-arab' : 'ar-u-nu-latn';
}
