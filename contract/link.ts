import { longestQuery } from './longest-query.ts';

/**
 * Links into a library, which a note, a mail or a page may hold:
 *
 * ```
 * khizana://article/1207?library=5f0c2a9e1b7d4c36
 * khizana://view/?q=%22قمة+أستانة%22&sort=newest&library=5f0c2a9e1b7d4c36
 * ```
 *
 * Anybody may have written one, so it names a view and nothing else: no file, no folder, no deed. A library is
 * named by the digits in its marker, and only one that was open here before can be meant.
 */
export const linkScheme = 'khizana';

export interface Link {
  /** The view, as the page's address has it behind the `#`. */
  readonly view: string;
  /** The library's digits; `null` is whichever is in front. */
  readonly library: string | null;
}

/** What an address may hold (`renderer/features/view-state/`). */
export const linkParts: readonly string[] = [
  ...['q', 'in', 'strict', 'without', 'sort', 'source', 'category', 'copies'],
  ...['from', 'to', 'article'],
];
const mostParts = 200;
const longestLink = 32_000;
/** Also a byte that is no text, and marks that turn what is shown around. */
const neverText = /[\p{Cc}\uFFFD\u202A-\u202E\u2066-\u2069]/u;
const idPattern = /^[0-9a-f]{16}$/u;

/** Reads a link that came from outside; `null` for whatever is not wholly one. */
export function readLink(text: string): Link | null {
  if (text.length > longestLink) return null;
  const url = URL.parse(text);
  if (
    url?.protocol !== `${linkScheme}:` ||
    url.username + url.password + url.port + url.hash !== ''
  ) {
    return null;
  }
  const fields = [...url.searchParams];
  const libraries = fields.filter(([name]) => name === 'library').map(([, value]) => value);
  const [library = null] = libraries;
  if (libraries.length > 1 || (library !== null && !idPattern.test(library))) return null;
  const view = fields.filter(([name]) => name !== 'library');
  if (view.length > mostParts || !view.every(isPart)) return null;
  if (url.host === 'article') {
    const id = /^\/([1-9]\d{0,14})$/u.exec(url.pathname)?.[1];
    return id === undefined || view.length > 0 ? null : { view: `article=${id}`, library };
  }
  const isView = url.host === 'view' || url.host === 'search';
  if (!isView || !['', '/'].includes(url.pathname)) return null;
  return { view: new URLSearchParams(view).toString(), library };
}

/**
 * The link to a view.
 *
 * @param view the page's address behind the `#`
 */
export function formatLink({ view, library }: Link): string {
  const fields = new URLSearchParams(view);
  const article = fields.get('article');
  const isArticle = article !== null && fields.size === 1;
  if (isArticle) fields.delete('article');
  if (library !== null) fields.set('library', library);
  const query = fields.size === 0 ? '' : `?${fields.toString()}`;
  return `${linkScheme}://${isArticle ? `article/${article}` : 'view/'}${query}`;
}

/** The article that a view has open, by its number. */
export function articleOfView(view: string): number | null {
  const article = Number(new URLSearchParams(view).get('article') ?? Number.NaN);
  return Number.isSafeInteger(article) && article > 0 ? article : null;
}

function isPart([name, value]: [string, string]): boolean {
  return linkParts.includes(name) && value.length <= longestQuery && !neverText.test(value);
}
