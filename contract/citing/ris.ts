import { citationKey, type CitedArticle } from './cited-article.ts';

/**
 * A record of RIS, which Zotero, Mendeley and EndNote read.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(article: CitedArticle): string {
  const { title, author, source, date, category, url, language } = article;
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', citationKey(article)],
    ['TI', title],
    ['AU', author],
    ['T2', source],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['PY', date?.slice(0, 4) ?? null],
    ['KW', category],
    ['LA', language],
    ['UR', url],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
