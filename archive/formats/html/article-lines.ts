import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { collectParts } from './collect-parts.ts';
import { judgedCopy } from './judged-copy.ts';
import { KnownLines, lineKeys } from './known-lines.ts';
import { childrenOf, isElement, pageTree, type PageNode } from './page-tree.ts';

/** Elements of a page that is still judged: the time for it grows faster than the page. */
const mostElements = 3_000;

/** Levels of such a page: the text of each is looked at once more on every level above it. */
const mostLevels = 100;

/** Length of such a page, as HTML and in UTF-16 code units. */
const longest = 500_000;

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
  const { elements, levels } = extentOf(body);
  if (elements > mostElements || levels > mostLevels) return null;
  const copy = judgedCopy(body);
  if (copy.length > longest) return null;
  const html = `<!doctype html><html><head></head><body>${copy}</body></html>`;
  // Its types are those of a browser, which are not at hand here.
  const { document } = parseHTML(html) as { readonly document: unknown };
  const article = new Readability(document, { disableJSONLD: true }).parse();
  if (article?.content == null) return null;
  const parts = collectParts(pageTree(article.content), { isPage: false });
  const keys = parts.flatMap(({ text }) => lineKeys(text));
  const length = keys.reduce((sum, key) => sum + key.length, 0);
  return length < leastText ? null : new KnownLines(keys);
}

/** How many elements are in a node, and how deep they nest. */
function extentOf(node: PageNode): { readonly elements: number; readonly levels: number } {
  let elements = 0;
  let levels = 0;
  for (const child of childrenOf(node).filter(isElement)) {
    const inside = extentOf(child);
    elements += 1 + inside.elements;
    levels = Math.max(levels, 1 + inside.levels);
  }
  return { elements, levels };
}
