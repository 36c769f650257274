import { fold } from '../../../archive/arabic/fold.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import type { BenchArticle } from '../engines/engine.ts';
import type { NewsArticle } from '../news/generate-article.ts';

/** Turns printed articles into words as Khizana does, each printed form folded once. */
export function makeAnalyser(): (article: NewsArticle) => BenchArticle {
  const folded = new Map<string, string>();
  const wordsOf = (text: string): string[] =>
    tokenize(text).map(({ start, end }) => {
      const printed = text.slice(start, end);
      let word = folded.get(printed);
      if (word === undefined) folded.set(printed, (word = fold(printed)));
      return word;
    });
  return (article) => ({
    ...article,
    title: wordsOf(article.title),
    body: wordsOf(article.body),
  });
}
