import type { DocumentPart } from '../../document.ts';
import { htmlBlocks } from './html-blocks.ts';
import { unescapeText } from './unescape-text.ts';

/** The text of a record as parts: blocks where it is HTML, else paragraphs between blank lines. */
export function partsOfText(text: string): DocumentPart[] {
  if (markup.test(text)) return htmlBlocks(text);
  const plain = unescapeText(text);
  if (plain !== text && markup.test(plain)) return htmlBlocks(plain);
  return plain.split(/\r?\n(?:[ \t]*\r?\n)+/u).map((paragraph) => ({
    kind: 'body',
    text: paragraph,
  }));
}

/** A tag that texts of articles have; «<3» and «a < b» are none. */
const markup =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|blockquote|figure|figcaption|img|table|tr|td|section|article|font|center|html|body)(?:\s[^<>]*)?\/?>/iu;
