import { fold } from '../arabic/fold.ts';
import { writtenForm } from '../arabic/written-form.ts';
import type { Article } from '../article.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { LossyCounts } from './lossy-counts.ts';
import { ownString } from './own-string.ts';
import { zoneWeights } from './segments/zones.ts';
import { visitWords, type WordReader } from './walk-words.ts';
import { WordTable } from './word-table.ts';

/** Words, each with a number; a `Map` is one. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get'> & { keys(): Iterable<string> };

/** What an index is begun with, and what stays as it is until the index is begun anew. */
export interface CountedArchive {
  readonly articles: number;
  /** Folded words, each with the number of articles that hold it. */
  readonly words: WordCounts;
  /** How words are mostly written that are mostly not written as they fold: «احمد» → «أحمد». */
  readonly usualForms: ReadonlyMap<string, string>;
  /** Words of an article, weighted by zone; above 0. */
  readonly averageLength: number;
}

/** Words kept in memory while they are counted, at some 100 bytes each. */
const mostWords = 1_500_000;

/** Words whose folded form is remembered. */
const mostRemembered = 400_000;

/** Counts the words of an archive, article by article. */
export class WordCounter {
  articles = 0;
  readonly #tallies = new Tallies();
  #length = 0;

  add(article: Pick<Article, 'text' | 'zones'>): void {
    const tallies = this.#tallies;
    const number = this.articles;
    visitWords(article, tallies, (word, field) => {
      tallies.count(word, number);
      if (field !== 'related') this.#length += zoneWeights[indexZoneOf[field]];
    });
    this.articles += 1;
  }

  counted(): CountedArchive {
    const { words, writings } = this.#tallies;
    return {
      articles: this.articles,
      words,
      usualForms: usualForms(words, writings),
      averageLength: this.#length / this.articles || 1,
    };
  }
}

/** Nothing is counted of a word that folding leaves nothing of, nor of how one is written that is written as it folds. */
const nothing = -1;

/**
 * Words as they stand in texts, each with the numbers of what it counts: of the folded word, and of the way
 * in which it is written. What is written in parts is counted by them.
 */
class Tallies implements WordReader<number> {
  readonly words = new LossyCounts(mostWords);
  readonly writings = new LossyCounts(mostWords);
  #known = new WordTable(1 << 10);
  readonly #wordOf = new Int32Array(mostRemembered);
  readonly #writingOf = new Int32Array(mostRemembered);

  readonly token = (text: string, start: number, end: number): number | null => {
    const known = this.#known.valueOf(text, start, end);
    const place = known > 0 ? known - 1 : this.#meet(text, start, end);
    return this.#wordOf[place] === nothing ? null : place;
  };

  readonly compound = (): null => null;

  count(place: number, article: number): void {
    this.words.add(this.#wordOf[place] as number, article);
    const writing = this.#writingOf[place] as number;
    if (writing !== nothing) this.writings.add(writing, article);
  }

  #meet(text: string, start: number, end: number): number {
    const forgotten = this.words.forgotten + this.writings.forgotten;
    const printed = text.slice(start, end);
    const folded = ownString(fold(printed));
    const written = writtenForm(printed);
    const word = folded === '' ? nothing : this.words.numberOf(folded);
    const writing =
      word === nothing || written === folded
        ? nothing
        : this.writings.numberOf(ownString(`${folded} ${written}`));
    const isOutOfDate = this.words.forgotten + this.writings.forgotten > forgotten;
    if (isOutOfDate || this.#known.size === mostRemembered) this.#known = new WordTable(1 << 10);
    const place = this.#known.size;
    this.#known.add(text, start, end, place + 1);
    this.#wordOf[place] = word;
    this.#writingOf[place] = writing;
    return place;
  }
}

/** @param writings articles of each folded word and written form, with a blank between the two */
function usualForms(words: LossyCounts, writings: LossyCounts): Map<string, string> {
  const best = new Map<string, { form: string; articles: number; others: number }>();
  for (const writing of writings.keys()) {
    const articles = writings.get(writing) ?? 0;
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
