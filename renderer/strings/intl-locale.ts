import type { Language } from '../../contract/describe-failure.ts';

/** The locale for Intl: European digits in Arabic too, as most of the press prints them today. */
export function intlLocale(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
}
