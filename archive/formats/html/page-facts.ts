import type { Direction } from '../../article.ts';
import { readDate } from '../../dates/read-date.ts';
import type { DocumentFacts } from '../../document.ts';
import { newsOfJsonLd, type StatedNews } from './news-of-json-ld.ts';
import { elementsOf, findElement, type PageElement, type PageTree } from './page-tree.ts';
import { savedFrom } from './saved-from.ts';

/** What a page says about its article in its head and in its landmarks. */
export interface PageStatement {
  readonly title: string | null;
  /** The article's text, as some sites repeat it for machines. */
  readonly text: string | null;
  readonly facts: DocumentFacts;
}

export function pageFacts(root: PageTree): PageStatement {
  const meta = new Map<string, string>();
  let news: StatedNews = {};
  let canonical: string | null = null;
  let time: string | undefined;
  for (const element of elementsOf(root)) {
    const { attribs } = element;
    switch (element.name) {
      case 'meta': {
        const name = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'];
        const content = attribs['content']?.trim();
        if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
        break;
      }
      case 'link':
        if (attribs['rel']?.toLowerCase() === 'canonical') canonical ??= addressOf(attribs['href']);
        break;
      case 'time':
        time ??= attribs['datetime'];
        break;
      case 'script':
        if (attribs['type']?.trim().toLowerCase() === 'application/ld+json') {
          news = { ...newsOfJsonLd(scriptOf(element)), ...news };
        }
        break;
    }
  }
  const html = findElement(root, 'html')?.attribs ?? {};
  const body = findElement(root, 'body')?.attribs ?? {};
  return {
    title: meta.get('og:title') ?? news.title ?? null,
    text: news.text ?? null,
    facts: stated({
      source: meta.get('og:site_name') ?? news.source,
      date: firstDate(
        meta.get('article:published_time'),
        news.date,
        meta.get('datepublished'),
        meta.get('date'),
        meta.get('dc.date'),
        meta.get('dcterms.date'),
        time,
      ),
      author: meta.get('author') ?? news.author ?? personOf(meta.get('article:author')),
      category: meta.get('article:section') ?? news.category,
      url: meta.get('og:url') ?? canonical ?? news.url ?? savedFrom(root),
      language: languageOf(html['lang'] ?? html['xml:lang'] ?? body['lang'] ?? news.language),
      direction: directionOf(html['dir'] ?? body['dir']),
    }),
  };
}

type MaybeFacts = {
  readonly [Name in keyof DocumentFacts]: DocumentFacts[Name] | null | undefined;
};

/** Source, date, author, category and address always, `null` or not; what few pages state, if they do. */
function stated({ language, direction, ...facts }: MaybeFacts): DocumentFacts {
  return {
    source: facts.source ?? null,
    date: facts.date ?? null,
    author: facts.author ?? null,
    category: facts.category ?? null,
    url: facts.url ?? null,
    ...(language == null ? {} : { language }),
    ...(direction == null ? {} : { direction }),
  };
}

function firstDate(...written: readonly (string | undefined)[]): string | null {
  for (const text of written) {
    const date = text === undefined ? null : readDate(text);
    if (date !== null) return date;
  }
  return null;
}

function scriptOf(element: PageElement): string {
  return element.children.map((child) => ('data' in child ? child.data : '')).join('');
}

/** A whole address; one relative to the site says nothing offline. */
function addressOf(href: string | undefined): string | null {
  return href !== undefined && /^https?:\/\//iu.test(href.trim()) ? href.trim() : null;
}

/** Open Graph asks for the address of a profile; most sites give a name. */
function personOf(author: string | undefined): string | null {
  return author === undefined || author.includes('://') ? null : author;
}

function languageOf(tag: string | undefined): string | null {
  const [canonical] =
    tag === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iu.test(tag.trim())
      ? []
      : [tag.trim().replaceAll('_', '-')];
  return canonical ?? null;
}

function directionOf(dir: string | undefined): Direction | null {
  const direction = dir?.trim().toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : null;
}
