/**
 * Unicode NFKC: presentation forms become letters (ﺍﻹﺳﻼﻡ → الإسلام), alef with a combining hamza becomes
 * one letter. Ligatures that stand for phrases (ﷺ) open into words; their spaces are taken out, since a
 * token is one term.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function composeForms(word: string): string {
  return word.normalize('NFKC').replace(/\s+/gu, '');
}
