import type { Article } from '../../archive/article.ts';

/** What a citation says of an article. */
export interface CitedArticle {
  readonly id: number;
  readonly title: string;
  readonly author: string | null;
  readonly source: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly category: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The facts of an article that a citation needs; who wrote it may stand in its text alone. */
export function citedArticle(article: Article): CitedArticle {
  const { id, title, source, date, category, url, language, text, zones } = article;
  const byline = zones.find(({ kind }) => kind === 'byline');
  const signed = byline === undefined ? null : text.slice(byline.start, byline.end);
  const author = article.author ?? signed;
  return {
    ...{ id, source, date, category, url, language },
    title: inOneLine(title),
    author: author === null ? null : inOneLine(author),
  };
}

/** Names an article in the tools that manage references. */
export function citationKey({ id }: CitedArticle): string {
  return `khizana-${id}`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
