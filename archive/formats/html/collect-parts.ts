import type { ZoneKind } from '../../article.ts';
import type { DocumentPart } from '../../document.ts';
import { siteFurniture, textOf, wordless } from '../html-text.ts';
import { childrenOf, findElement, isCalled, isElement, isText } from './page-tree.ts';
import type { PageElement, PageNode } from './page-tree.ts';

interface Collecting {
  readonly parts: DocumentPart[];
  /** What the blocks inside are, when an element around them says so. */
  readonly inside: ZoneKind | null;
  /** The heading that is the title; `undefined` takes the first of the first level. */
  readonly title: PageElement | null | undefined;
  /** Whether a header here is the site's, which holds its menu: an article's own holds its title. */
  readonly isPage: boolean;
}

/** Collects the blocks below a node, each as what its markup calls it. */
export function collectParts(
  node: PageNode,
  how: { readonly isPage: boolean; readonly title?: PageElement | null | undefined },
): DocumentPart[] {
  const parts: DocumentPart[] = [];
  const inside = isElement(node) && isRelatedList(node) ? 'related' : null;
  collectChildren(node, { parts, inside, isPage: how.isPage, title: how.title });
  return parts;
}

/** Elements that stand in a line of text; any other begins a block of its own. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Collects blocks one by one; what stands between them in the open is a paragraph too. */
function collectChildren(parent: PageNode, state: Collecting): void {
  let line: PageNode[] = [];
  const closeLine = (): void => {
    const text = textOf(line);
    // A time on its own tells when, which the facts say; in a sentence it is part of it.
    const isTimeOnly =
      text === textOf(line.filter((node) => 'name' in node && node.name === 'time'));
    if (!isTimeOnly && !(state.inside === 'related' && saysRelated(text)))
      state.parts.push({ kind: state.inside ?? 'body', text });
    line = [];
  };
  for (const child of childrenOf(parent)) {
    const isHeadline = state.inside === 'related' && isElement(child) && child.name === 'a';
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
function isInLine(node: PageNode): boolean {
  if (!isElement(node) || wordless.has(node.name)) return true;
  return inline.has(node.name) && !isByline(node) && node.children.every(isInLine);
}

function collect(element: PageElement, state: Collecting): void {
  const { name } = element;
  if (siteFurniture.has(name) && !(name === 'header' && !state.isPage)) return;
  if (isBesideArticle(element)) return;
  const kind = zoneOf(element, state);
  if (kind === null) return;
  if (kind !== 'container') {
    const headline = inlineRelated(element);
    const text = textOf(element);
    if (headline !== null) state.parts.push({ kind: 'related', text: headline });
    else if (text !== '') state.parts.push({ kind, text });
    return;
  }
  const inside = isRelatedList(element) ? 'related' : state.inside;
  collectChildren(element, { ...state, inside });
}

const standfirsts: ReadonlySet<string> = new Set(
  'standfirst lead lede chapo summary subtitle sub-title excerpt intro'.split(' '),
);

function zoneOf(element: PageElement, state: Collecting): ZoneKind | 'container' | null {
  const { name } = element;
  const { inside, parts, title } = state;
  if (/^h[1-6]$/u.test(name)) {
    if (inside === 'related' || announcesRelated(element)) return null;
    const isFirst = name === 'h1' && !parts.some((part) => part.kind === 'title');
    return (title === undefined ? isFirst : title === element) ? 'title' : 'crosshead';
  }
  if (name === 'figcaption') return 'caption';
  if (isByline(element)) return inside === 'related' ? null : 'byline';
  if (isRelatedList(element) || !element.children.every(isInLine)) return 'container';
  if (inside !== null) return inside;
  return isCalled(element, standfirsts) ? 'standfirst' : 'body';
}

const bylines: ReadonlySet<string> = new Set(['byline', 'author', 'signature']);

function isByline(element: PageElement): boolean {
  return isCalled(element, bylines) || element.attribs['rel'] === 'author';
}

const relatedLists: ReadonlySet<string> = new Set(
  'related related-articles related-posts related-news read-also readalso see-also'.split(' '),
);

/** A list of other articles: marked so by class, announced in words, or an aside of links and nothing else. */
export function isRelatedList(element: PageElement): boolean {
  if (isCalled(element, relatedLists)) return true;
  if (element.name === 'aside' && findElement(element, 'a') !== null) {
    if (findElement(element, 'p') === null) return true;
  }
  const [first] = element.children.filter(
    (child) => isElement(child) || (isText(child) && child.data.trim() !== ''),
  );
  const blocks = new Set(['div', 'aside', 'section', 'ul']);
  return first !== undefined && blocks.has(element.name) && announcesRelated(first);
}

/** The headline of a line like «اقرأ أيضًا: …» in the middle of an article. */
function inlineRelated(element: PageElement): string | null {
  const link = element.name === 'p' || element.name === 'div' ? findElement(element, 'a') : null;
  if (link === null) return null;
  const headline = textOf(link);
  const text = textOf(element);
  const isHeadline = text.endsWith(headline) && headline !== '';
  return isHeadline && saysRelated(text.slice(0, -headline.length)) ? headline : null;
}

/** Words above a list of other articles, and nothing else: «اقرأ أيضًا». */
function announcesRelated(node: PageNode): boolean {
  return saysRelated(textOf(node));
}

function saysRelated(text: string): boolean {
  return text.length < 40 && announcement.test(text.trim());
}

const announcement =
  /^(?:[اإ]قر[أا][\u064b-\u0652]*\s+[أا]يض[اً\u064b]*|(?:مواضيع|موضوعات|أخبار|مقالات|عناوين|روابط)\s+(?:ذات\s+صلة|متعلقة)|(?:à\s+)?lire\s+aussi|sur\s+le\s+même\s+sujet|related(?:\s+\p{L}+)?|read\s+also)\s*[:：]?$/iu;

const besides: ReadonlySet<string> = new Set(
  (
    'share share-buttons social social-share sharing sharedaddy addtoany ad ads advert advertisement ad-slot ' +
    'adsbygoogle tags post-tags tag-list tag-links cookie-banner cookie-consent cookie-notice newsletter ' +
    'newsletter-signup breadcrumb breadcrumbs author-bio author-box'
  ).split(' '),
);

/** Text that stands in such boxes, in UTF-16 code units: a whole article in one was misnamed. */
const longestBeside = 400;

/** A box beside the text: buttons, advertisements, tags. */
function isBesideArticle(element: PageElement): boolean {
  return isCalled(element, besides) && textOf(element).length < longestBeside;
}
