import type { DocumentPart, RawDocument } from '../document.ts';
import { siteFurniture, textOf } from './html-text.ts';
import { articleLines } from './html/article-lines.ts';
import { articleScope } from './html/article-scope.ts';
import { collectParts, isRelatedList } from './html/collect-parts.ts';
import { findTitle } from './html/find-title.ts';
import { keepArticle } from './html/keep-article.ts';
import { pageFacts } from './html/page-facts.ts';
import { childrenOf, findElement, isElement, pageTree, type PageNode } from './html/page-tree.ts';

/**
 * A saved page. Readability says which lines are the article's, the page's own markup what each of them is:
 * title, standfirst, byline, caption, crosshead, related headline. A page with too little text to be
 * judged, or too many elements, gives its `<article>`, else its `<main>`, else all of it but navigation,
 * headers and footers of the site, scripts and forms.
 */
export function readHtml(html: string): RawDocument {
  const root = pageTree(html);
  const statement = pageFacts(root);
  const body = findElement(root, 'body') ?? root;
  const lines = articleLines(body);
  const scope = articleScope(root, lines);
  const head = findElement(root, 'title');
  const named = statement.title ?? (head === null ? '' : textOf(head.children));
  const isPage = scope === body;
  const heading = findTitle(root, scope, isPage, named);
  const parts = keepArticle(collectParts(scope, { isPage, title: heading }), lines);
  collectRelated(root, scope, parts);
  if (!parts.some((part) => part.kind === 'title')) {
    const title = heading === null ? named : textOf(heading.children);
    parts.unshift({ kind: 'title', text: title });
  }
  return { kind: 'marked', parts: withStatedText(parts, statement.text), facts: statement.facts };
}

/** Lists of other articles often stand beside the article and not in it. */
function collectRelated(node: PageNode, scope: PageNode, parts: DocumentPart[]): void {
  if (node === scope || (isElement(node) && siteFurniture.has(node.name))) return;
  if (isElement(node) && isRelatedList(node)) {
    parts.push(...collectParts(node, { isPage: true }));
    return;
  }
  for (const child of childrenOf(node)) collectRelated(child, scope, parts);
}

/** Some pages build the article by a script and have its whole text only in what they state for machines. */
function withStatedText(parts: readonly DocumentPart[], text: string | null): DocumentPart[] {
  const length = parts.reduce(
    (sum, part) => (part.kind === 'body' ? sum + part.text.length : sum),
    0,
  );
  if (text === null || length * 2 > text.length) return [...parts];
  const body = text.split(/\n+/u).map((line) => ({ kind: 'body' as const, text: line.trim() }));
  const others = parts.filter(({ kind }) => kind !== 'body' && kind !== 'crosshead');
  const tail = others.filter(({ kind }) => kind === 'related');
  return [...others.filter(({ kind }) => kind !== 'related'), ...body, ...tail];
}
