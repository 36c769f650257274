import type { JudgedArticle } from './judged-article.ts';

/** A file as a reader would add it: a line of NDJSON, or a scraped page where there are related headlines. */
export function articleFile(article: JudgedArticle): { name: string; contents: string } {
  const { key, related, ...record } = article;
  return related === undefined
    ? { name: `${key}.ndjson`, contents: JSON.stringify({ id: key, ...record }) }
    : { name: `${key}.txt`, contents: scrapedPage(article, related) };
}

function scrapedPage(article: JudgedArticle, related: readonly string[]): string {
  const { date, title, standfirst = '', source, body } = article;
  const sections = [
    `First Published: ${date}\n\n${title}`,
    standfirst,
    `${source}\n\n${body}`,
    related.join('\n\n'),
  ];
  return [...sections, '>>'].join('\n\n\u00a0\n\n');
}
