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
  /** How words are mostly written that are mostly not written as they fold: «احمد» → «أحمد». */
  readonly usualForms: ReadonlyMap<string, string>;
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
  const writings = new LossyCounts(mostWords);
  const reader = foldWords(mostRemembered);
  let [count, length] = [0, 0];
  for (const article of articles) {
    const words = new Set<string>();
    const written = new Set<string>();
    walkWords(article, reader, ({ word, field, isCompound }) => {
      // What is written in parts is counted by them.
      if (isCompound) return;
      words.add(word.folded);
      if (word.written !== word.folded) written.add(`${word.folded} ${word.written}`);
      if (field !== 'related') length += zoneWeights[indexZoneOf[field]];
    });
    for (const word of words) counts.add(word);
    for (const each of written) writings.add(each);
    count += 1;
    yield;
  }
  return {
    articles: count,
    words: counts.counts,
    usualForms: usualForms(counts.counts, writings.counts),
    averageLength: length / count || 1,
  };
}

/** @param writings articles of each folded word and written form, with a blank between the two */
function usualForms(
  words: ReadonlyMap<string, number>,
  writings: ReadonlyMap<string, number>,
): Map<string, string> {
  const best = new Map<string, { form: string; articles: number; others: number }>();
  for (const [writing, articles] of writings) {
    const [folded = '', form = ''] = writing.split(' ');
    const known = best.get(folded) ?? { form, articles: 0, others: 0 };
    known.others += articles;
    if (articles > known.articles) [known.form, known.articles] = [form, articles];
    best.set(folded, known);
  }
  const usual = new Map<string, string>();
  for (const [folded, { form, articles, others }] of best) {
    // What stands both ways in one article counts for both: near enough.
    if (articles > (words.get(folded) ?? 0) - others) usual.set(folded, form);
  }
  return usual;
}
