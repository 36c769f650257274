import type { Article } from '../../../archive/article.ts';
import { WordCounter, type CountedArchive } from '../../../archive/search/count-words.ts';

/** The words of some articles, counted. */
export function countArchive(articles: Iterable<Article>): CountedArchive {
  const counter = new WordCounter();
  for (const article of articles) counter.add(article);
  return counter.counted();
}
