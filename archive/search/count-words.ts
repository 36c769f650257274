import { fold } from '../arabic/fold.ts';
import { writtenForm } from '../arabic/written-form.ts';
import type { Article } from '../article.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { LossyCounts, type Tally } from './lossy-counts.ts';
import { zoneWeights } from './segments/zones.ts';
import type { Steps } from './steps.ts';
import { visitWords, type WordReader } from './walk-words.ts';
import { WordMemory } from './word-memory.ts';

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
const mostRemembered = 300_000;

/** A word of a text and what counts it, so that it need not be looked for when it comes again. */
interface TalliedWord {
  readonly folded: Tally;
  /** Counts the way in which it is written; `null` when that is how it folds. */
  readonly writing: Tally | null;
}

/** Reads all articles once and counts their words. */
export function* countWords(articles: Iterable<Article>): Steps<CountedArchive> {
  const counts = new LossyCounts(mostWords);
  const writings = new LossyCounts(mostWords);
  const reader = tallyWords(counts, writings);
  let [count, length] = [0, 0];
  for (const article of articles) {
    visitWords(article, reader, ({ folded, writing }, field) => {
      counts.add(folded, count);
      if (writing !== null) writings.add(writing, count);
      if (field !== 'related') length += zoneWeights[indexZoneOf[field]];
    });
    count += 1;
    yield;
  }
  return {
    articles: count,
    words: new Map(counts.counts()),
    usualForms: usualForms(counts, writings),
    averageLength: length / count || 1,
  };
}

/** What is written in parts is counted by them. */
function tallyWords(counts: LossyCounts, writings: LossyCounts): WordReader<TalliedWord> {
  const memory = new WordMemory(mostRemembered, (word): TalliedWord | null => {
    const folded = fold(word);
    if (folded === '') return null;
    const written = writtenForm(word);
    return {
      folded: counts.tallyOf(folded),
      writing: written === folded ? null : writings.tallyOf(`${folded} ${written}`),
    };
  });
  return { token: (text, start, end) => memory.of(text, start, end), compound: () => null };
}

/** @param writings articles of each folded word and written form, with a blank between the two */
function usualForms(words: LossyCounts, writings: LossyCounts): Map<string, string> {
  const best = new Map<string, { form: string; articles: number; others: number }>();
  for (const [writing, articles] of writings.counts()) {
    const [folded = '', form = ''] = writing.split(' ');
    const known = best.get(folded) ?? { form, articles: 0, others: 0 };
    known.others += articles;
    if (articles > known.articles) [known.form, known.articles] = [form, articles];
    best.set(folded, known);
  }
  const usual = new Map<string, string>();
  for (const [folded, { form, articles, others }] of best) {
    // What stands both ways in one article counts for both: near enough.
    if (articles > words.countOf(folded) - others) usual.set(folded, form);
  }
  return usual;
}
