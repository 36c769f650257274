import type { Language } from '../../contract/describe-failure.ts';
import { intlLocale } from './intl-locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A formatter in the language and the digits of the interface; each is made once. */
export function numberFormat(
  language: Language,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const locale = intlLocale(language);
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}
