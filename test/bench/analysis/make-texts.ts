import { generateArticle } from '../news/generate-article.ts';
import { makeNewsModel } from '../news/news-model.ts';

/** Generated articles as texts: title, then body. */
export function makeTexts(articles: number): string[] {
  const model = makeNewsModel();
  return Array.from({ length: articles }, (_, at) => {
    const { title, body } = generateArticle(model, at + 1);
    return `${title}\n${body}`;
  });
}
