import type { Language } from '../../contract/describe-failure.ts';

/** The language the interface speaks: the one the page declares, so that the two never disagree. */
export function interfaceLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'ar';
}

/** The direction of its words, for what stands among an article's own and runs with them. */
export function interfaceDirection(): 'rtl' | 'ltr' {
  return interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
}
