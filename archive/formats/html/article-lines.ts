import { Readability } from '@mozilla/readability';
import { DomUtils } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { collectParts } from './collect-parts.ts';
import { KnownLines, lineKeys } from './known-lines.ts';
import { elementsOf, pageTree, type PageNode } from './page-tree.ts';

/** Elements of a page that is still judged: the time for it grows faster than the page. */
const mostElements = 3_000;

/** Letters and digits; with fewer there is too little to tell an article from what is around it. */
const leastText = 80;

/**
 * The lines of a page that are its article's; `null` when that cannot be told. Readability judges what
 * belongs to the article; what each line of it is, the page's own markup says better than what Readability
 * leaves of it.
 *
 * @see docs/decisions/0009-page-extraction.md
 */
export function articleLines(body: PageNode): KnownLines | null {
  let elements = 0;
  for (const _element of elementsOf(body)) {
    elements += 1;
    if (elements > mostElements) return null;
  }
  const inner = 'children' in body ? DomUtils.getInnerHTML(body) : '';
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`);
  const article = new Readability(document, { disableJSONLD: true }).parse();
  if (article?.content == null) return null;
  const parts = collectParts(pageTree(article.content), { isPage: false });
  const keys = parts.flatMap(({ text }) => lineKeys(text));
  const length = keys.reduce((sum, key) => sum + key.length, 0);
  return length < leastText ? null : new KnownLines(keys);
}
