import { tokenize } from '../../arabic/tokenize.ts';
import { fieldNamed } from './field-names.ts';

/**
 * Whether a query is a sentence rather than a formula: words and their punctuation, without a sign that
 * means something in the query language alone.
 *
 * What reads as part of a sentence is taken for that: «أو» and «ليس» between words, brackets, and words
 * in quotation marks among others. A headline in nine quotes somebody; read as an exact phrase, that
 * would hide the article that quotes him otherwise (docs/search-quality.md).
 *
 * Plain: `من هو رئيس ماليزيا؟`, `تونس: "أزمة" في كوفيد-19`. Not plain: `"خفض التوتر"`, `استان*`,
 * `-سوريا`, `عنوان:سوق`, `سوريا AND لبنان`.
 */
export function isPlainText(query: string): boolean {
  if (signs.test(query) || isAllQuoted(query)) return false;
  const named = query.matchAll(/(?<![\p{L}\p{M}_])([\p{L}\p{M}_]+):(?=\S)/gu);
  return [...named].every(([, name = '']) => fieldNamed(name) === null);
}

/** Where each would mean something: «+18» and «5 * 3» are no formulas. */
const signs =
  /(?:^|\s)[-+=](?=[\p{L}"«“])|\p{L}\*|\*\p{L}|[\p{L}\p{N}"»”][~^](?=[\d\s]|$)|(?:^|\s)(?:AND|OR|NOT)(?:\s|$)/u;

function isAllQuoted(query: string): boolean {
  const outside = query.replace(/"[^"]*"|«[^»]*»|“[^”]*”/gu, ' ');
  return outside !== query && tokenize(outside).length === 0;
}
