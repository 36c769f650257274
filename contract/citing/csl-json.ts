import { citationKey, type CitedArticle } from './cited-article.ts';

/**
 * An item of CSL-JSON, which citation processors (Pandoc, Zotero) read.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson(article: CitedArticle): string {
  const { title, author, source, date, category, url, language } = article;
  const item = {
    id: citationKey(article),
    type: 'article-newspaper',
    title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(source === null ? {} : { 'container-title': source }),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(category === null ? {} : { section: category }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { URL: url }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
