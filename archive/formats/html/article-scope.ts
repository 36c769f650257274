import { collectParts } from './collect-parts.ts';
import type { KnownLines } from './known-lines.ts';
import { elementsOf, findElement, type PageNode } from './page-tree.ts';

/** Elements that are tried; a page of many `<article>`s is a list of teasers. */
const mostTried = 20;

/**
 * The element to read an article from: the first `<article>` or `<main>` that holds nine tenths of its lines,
 * else the body. Of a page that was not judged the first `<article>`, else `<main>`, else the body.
 */
export function articleScope(root: PageNode, lines: KnownLines | null): PageNode {
  const body = findElement(root, 'body') ?? root;
  if (lines === null) return findElement(root, 'article') ?? findElement(root, 'main') ?? body;
  const held = (node: PageNode): number =>
    collectParts(node, { isPage: node === body }).reduce(
      (sum, { text }) => (lines.has(text) ? sum + text.length : sum),
      0,
    );
  const all = held(body);
  const tried: PageNode[] = [];
  for (const element of elementsOf(body)) {
    if (element.name === 'article' || element.name === 'main') tried.push(element);
    if (tried.length === mostTried) break;
  }
  return tried.find((node) => held(node) >= all * 0.9) ?? body;
}
