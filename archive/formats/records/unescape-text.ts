import { decodeHTML } from 'entities';

/** A text with its character references replaced, when there are whole ones: «&quot;» and «&#1604;». */
export function unescapeText(text: string): string {
  return text.includes('&') && reference.test(text) ? decodeHTML(text) : text;
}

const reference = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/iu;
