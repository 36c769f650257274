import { generateArticle } from '../news/generate-article.ts';
import { makeNewsModel } from '../news/news-model.ts';
import { randomNumbers } from '../random-numbers.ts';

/** Queries of two or three words as titles of the archive have them, the same in every run. */
export function drawTyped(articles: number, count: number): string[] {
  const model = makeNewsModel();
  const random = randomNumbers(model.seed, -1);
  return Array.from({ length: count }, (_, at) => {
    const { title } = generateArticle(model, 1 + Math.floor(random() * articles));
    const words = title.split(' ');
    const from = Math.floor(random() * Math.max(1, words.length - 3));
    return words.slice(from, from + 2 + (at % 2)).join(' ');
  });
}
