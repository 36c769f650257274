import type { Article } from '../article.ts';
import { foldWords } from './fold-words.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { LossyCounts } from './lossy-counts.ts';
import { zoneWeights } from './segments/zones.ts';
import type { Steps } from './steps.ts';
import { walkWords } from './walk-words.ts';

/** What an index is begun with, and what stays as it is until the index is begun anew. */
export interface CountedArchive {
  readonly articles: number;
  /** Folded words, each with the number of articles that hold it. */
  readonly words: ReadonlyMap<string, number>;
  /** Words of an article, weighted by zone; above 0. */
  readonly averageLength: number;
}

/** Words kept in memory while they are counted, at some 100 bytes each. */
const mostWords = 1_500_000;

/** Words whose folded form is remembered. */
const mostRemembered = 500_000;

/** Reads all articles once and counts their words. */
export function* countWords(articles: Iterable<Article>): Steps<CountedArchive> {
  const counts = new LossyCounts(mostWords);
  const reader = foldWords(mostRemembered);
  let [count, length] = [0, 0];
  for (const article of articles) {
    const words = new Set<string>();
    walkWords(article, reader, ({ word: { folded }, field, isCompound }) => {
      // What is written in parts is counted by them.
      if (isCompound) return;
      words.add(folded);
      if (field !== 'related') length += zoneWeights[indexZoneOf[field]];
    });
    for (const word of words) counts.add(word);
    count += 1;
    yield;
  }
  return { articles: count, words: counts.counts, averageLength: length / count || 1 };
}
