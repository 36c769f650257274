import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { collectParts } from './collect-parts.ts';
import { judgedCopy } from './judged-copy.ts';
import { KnownLines, lineKeys } from './known-lines.ts';
import { childrenOf, isElement, isText, pageTree, type PageNode } from './page-tree.ts';

/** Weight of a page that is still judged. */
const heaviest = 12_000_000;

/** An element's own weight, in letters. */
const elementWeight = 50;

/** Levels of a page that is judged: each element is asked for all blocks below it. */
const mostLevels = 150;

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
  if (weightOf(body) > heaviest) return null;
  const html = `<!doctype html><html><head></head><body>${judgedCopy(body)}</body></html>`;
  // Its types are those of a browser, which are not at hand here.
  const { document } = parseHTML(html) as { readonly document: unknown };
  const article = new Readability(document, { disableJSONLD: true }).parse();
  if (article?.content == null) return null;
  const parts = collectParts(pageTree(article.content), { isPage: false });
  const keys = parts.flatMap(({ text }) => lineKeys(text));
  const length = keys.reduce((sum, key) => sum + key.length, 0);
  return length < leastText ? null : new KnownLines(keys);
}

/**
 * What there is to look at, again for each level it lies on, as Readability asks every element for its text;
 * a page has some ten passes beside.
 */
function weightOf(node: PageNode, level = 0): number {
  const passes = level + 10;
  if (isText(node)) return node.data.length * passes;
  if (level > mostLevels) return Infinity;
  const inside = childrenOf(node).reduce((sum, child) => sum + weightOf(child, level + 1), 0);
  return inside + (isElement(node) ? elementWeight * passes : 0);
}
