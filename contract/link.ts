/**
 * Links into a library, which a note, a mail or a page may hold (`docs/links.md`):
 *
 * ```
 * khizana://article/1207?at=350&library=5f0c2a9e1b7d4c36
 * khizana://view/?q=%22قمة+أستانة%22&sort=newest&library=5f0c2a9e1b7d4c36
 * ```
 *
 * Anybody may have written one, so it names a view and nothing else: no file, no folder, no deed. A library is
 * named by the digits in its marker, and only one that was open here before can be meant. They are read in
 * `read-link.ts`, which the page does without.
 */
export const linkScheme = 'khizana';

export interface Link {
  /** The view, as the page's address has it behind the `#`, and where in its article (`placeOfView`). */
  readonly view: string;
  /** The library's digits; `null` is whichever is in front. */
  readonly library: string | null;
}

/**
 * The link to a view.
 *
 * @param view the page's address behind the `#`
 */
export function formatLink({ view, library }: Link): string {
  const fields = new URLSearchParams(view);
  const article = articleOfView(view);
  const isArticle =
    article !== null && [...fields.keys()].every((name) => ['article', 'at'].includes(name));
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

/**
 * Where in its article a view is to be begun, in UTF-16 code units into the text; `null` is where the reader left
 * it. A view has it on its way only: once there, the reader goes on from it, and the address says no more of it.
 */
export function placeOfView(view: string): number | null {
  const at = new URLSearchParams(view).get('at');
  return at !== null && /^\d{1,9}$/u.test(at) && articleOfView(view) !== null ? Number(at) : null;
}
