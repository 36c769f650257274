import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ZoneKind } from '../article.ts';
import type { DocumentFacts, DocumentPart, RawDocument } from '../document.ts';
import { readDate } from '../dates/read-date.ts';

/**
 * An article page: the landmarks of HTML say which part is which. Reads `<article>`, else `<main>`,
 * else `<body>`; leaves out navigation, headers and footers of the site, scripts and forms.
 */
export function readHtml(html: string): RawDocument {
  const root = parse(html);
  const meta = readMeta(root);
  const scope = find(root, 'article') ?? find(root, 'main') ?? find(root, 'body') ?? root;
  const parts: DocumentPart[] = [];
  collect(scope, {
    parts,
    inside: null,
    isArticle: isElement(scope) && scope.tagName === 'article',
  });
  if (!parts.some((part) => part.kind === 'title')) {
    const title = meta.get('og:title') ?? textOf(find(root, 'title') ?? root);
    parts.unshift({ kind: 'title', text: title });
  }
  return { kind: 'marked', parts, facts: readFacts(root, meta) };
}

interface Collecting {
  readonly parts: DocumentPart[];
  /** What the blocks inside are, when an element around them says so. */
  readonly inside: ZoneKind | null;
  readonly isArticle: boolean;
}

const siteFurniture = new Set(
  'nav header footer script style noscript form template svg button iframe'.split(' '),
);
const blocks = new Set('p blockquote pre li dt dd td'.split(' '));

function collect(node: Tree.Node, state: Collecting): void {
  if (!isElement(node)) {
    if ('childNodes' in node) for (const child of node.childNodes) collect(child, state);
    return;
  }
  const { tagName } = node;
  // An article's own header holds its title; the site's header holds its menu.
  if (siteFurniture.has(tagName) && !(tagName === 'header' && state.isArticle)) return;
  const kind = zoneOf(node, state);
  if (kind === 'container') {
    const inside = isRelatedList(node) ? 'related' : state.inside;
    for (const child of node.childNodes) collect(child, { ...state, inside });
    return;
  }
  if (kind !== null) state.parts.push({ kind, text: textOf(node) });
}

function zoneOf(
  element: Tree.Element,
  { parts, inside }: Collecting,
): ZoneKind | 'container' | null {
  const { tagName } = element;
  if (/^h[1-6]$/u.test(tagName)) {
    if (inside === 'related') return null;
    const isFirst = !parts.some((part) => part.kind === 'title');
    return tagName === 'h1' && isFirst ? 'title' : 'crosshead';
  }
  if (tagName === 'figcaption') return 'caption';
  if (tagName === 'time' || tagName === 'img') return null;
  if (hasClass(element, 'byline', 'author')) return 'byline';
  if (!blocks.has(tagName)) return 'container';
  if (inside !== null) return inside;
  // A quotation or a list item with paragraphs of its own is read paragraph by paragraph.
  if (element.childNodes.some((child) => isElement(child) && blocks.has(child.tagName))) {
    return 'container';
  }
  return hasClass(element, 'standfirst', 'lead', 'summary', 'subtitle') ? 'standfirst' : 'body';
}

/** A list of other articles: marked so by class, or an aside of links and nothing else. */
function isRelatedList(element: Tree.Element): boolean {
  if (hasClass(element, 'related', 'related-articles', 'read-also')) return true;
  return element.tagName === 'aside' && find(element, 'p') === null && find(element, 'a') !== null;
}

function readFacts(root: Tree.Node, meta: ReadonlyMap<string, string>): DocumentFacts {
  const time = find(root, 'time');
  const written =
    meta.get('article:published_time') ?? meta.get('date') ?? attribute(time, 'datetime');
  return {
    source: meta.get('og:site_name') ?? null,
    date: written === undefined ? null : readDate(written),
    author: meta.get('author') ?? null,
    category: meta.get('article:section') ?? null,
    url: meta.get('og:url') ?? null,
  };
}

function readMeta(root: Tree.Node): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of walk(root)) {
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content')?.trim();
    if (name !== undefined && content) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function* walk(node: Tree.Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function find(root: Tree.Node, tagName: string): Tree.Element | null {
  for (const element of walk(root)) if (element.tagName === tagName) return element;
  return null;
}

/** The text of an element, white space as a browser shows it: runs joined, `<br>` a line end. */
function textOf(node: Tree.Node): string {
  return rawText(node)
    .replace(/[ \t\r\n]*\n[ \t\r\n]*/gu, '\n')
    .replace(/[ \t\r\f]+/gu, ' ')
    .trim();
}

function rawText(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/[ \t\r\n]+/gu, ' ');
  if (isElement(node) && node.tagName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute(element: Tree.Element | null, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function hasClass(element: Tree.Element, ...names: readonly string[]): boolean {
  const classes = attribute(element, 'class')?.toLowerCase().split(/\s+/u) ?? [];
  return names.some((name) => classes.includes(name));
}
