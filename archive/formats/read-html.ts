import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ZoneKind } from '../article.ts';
import type { DocumentFacts, DocumentPart, RawDocument } from '../document.ts';
import { readDate } from '../dates/read-date.ts';
import { isElement, siteFurniture, textOf, wordless } from './html-text.ts';

/**
 * An article page: the landmarks of HTML say which part is which. Reads `<article>`, else `<main>`,
 * else `<body>`, and lists of related articles wherever they stand; leaves out navigation, headers and
 * footers of the site, scripts and forms.
 */
export function readHtml(html: string): RawDocument {
  const root = parse(html);
  const meta = readMeta(root);
  const scope = find(root, 'article') ?? find(root, 'main') ?? find(root, 'body') ?? root;
  const parts: DocumentPart[] = [];
  collectChildren(scope, { parts, inside: null, isPage: scope.nodeName === 'body' });
  collectRelated(root, scope, parts);
  if (!parts.some((part) => part.kind === 'title')) {
    const title = meta.get('og:title') ?? textOf(...(find(root, 'title')?.childNodes ?? []));
    parts.unshift({ kind: 'title', text: title });
  }
  return { kind: 'marked', parts, facts: readFacts(root, meta) };
}

interface Collecting {
  readonly parts: DocumentPart[];
  /** What the blocks inside are, when an element around them says so. */
  readonly inside: ZoneKind | null;
  /** Whether a header here is the site's, which holds its menu: an article's own holds its title. */
  readonly isPage: boolean;
}

/** Elements that stand in a line of text; any other begins a block of its own. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Collects blocks one by one; what stands between them in the open is a paragraph too. */
function collectChildren(parent: Tree.Node, state: Collecting): void {
  let line: Tree.Node[] = [];
  const closeLine = (): void => {
    const text = textOf(...line);
    // A time on its own tells when, which the facts say; in a sentence it is part of it.
    const isTimeOnly = text === textOf(...line.filter(({ nodeName }) => nodeName === 'time'));
    if (!isTimeOnly) state.parts.push({ kind: state.inside ?? 'body', text });
    line = [];
  };
  for (const child of 'childNodes' in parent ? parent.childNodes : []) {
    const isHeadline = state.inside === 'related' && child.nodeName === 'a';
    if (isInLine(child) && !isHeadline) {
      line.push(child);
      continue;
    }
    closeLine();
    if (isElement(child)) collect(child, state);
  }
  closeLine();
}

/** Text, or an element of a line that has nothing but such in it and no name of its own. */
function isInLine(node: Tree.Node): boolean {
  if (!isElement(node) || wordless.has(node.tagName)) return true;
  return inline.has(node.tagName) && !isByline(node) && node.childNodes.every(isInLine);
}

function collect(element: Tree.Element, state: Collecting): void {
  const { tagName } = element;
  if (siteFurniture.has(tagName) && !(tagName === 'header' && !state.isPage)) return;
  const kind = zoneOf(element, state);
  if (kind === null) return;
  if (kind !== 'container') {
    state.parts.push({ kind, text: textOf(element) });
    return;
  }
  const inside = isRelatedList(element) ? 'related' : state.inside;
  collectChildren(element, { ...state, inside });
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
  if (isByline(element)) return 'byline';
  if (isRelatedList(element) || !element.childNodes.every(isInLine)) return 'container';
  if (inside !== null) return inside;
  return hasClass(element, 'standfirst', 'lead', 'summary', 'subtitle') ? 'standfirst' : 'body';
}

function isByline(element: Tree.Element): boolean {
  return hasClass(element, 'byline', 'author');
}

/** A list of other articles: marked so by class, or an aside of links and nothing else. */
function isRelatedList(element: Tree.Element): boolean {
  if (hasClass(element, 'related', 'related-articles', 'read-also')) return true;
  return element.tagName === 'aside' && find(element, 'p') === null && find(element, 'a') !== null;
}

/** Lists of other articles often stand beside the article and not in it. */
function collectRelated(node: Tree.Node, scope: Tree.Node, parts: DocumentPart[]): void {
  if (node === scope || siteFurniture.has(node.nodeName) || !('childNodes' in node)) return;
  if (isElement(node) && isRelatedList(node)) {
    collectChildren(node, { parts, inside: 'related', isPage: true });
    return;
  }
  for (const child of node.childNodes) collectRelated(child, scope, parts);
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

/** All elements below a node, in the order of the page. On a stack of its own: pages can nest deep. */
function* walk(root: Tree.Node): Generator<Tree.Element> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

function find(root: Tree.Node, tagName: string): Tree.Element | null {
  for (const element of walk(root)) if (element.tagName === tagName) return element;
  return null;
}

function attribute(element: Tree.Element | null, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function hasClass(element: Tree.Element, ...names: readonly string[]): boolean {
  const classes = attribute(element, 'class')?.toLowerCase().split(/\s+/u) ?? [];
  return names.some((name) => classes.includes(name));
}
