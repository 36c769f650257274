import fc from 'fast-check';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';

export interface Occurrence {
  readonly term: string;
  /** −1 for none. */
  readonly position: number;
  readonly weight: number;
}

export interface SmallArticle {
  readonly id: number;
  readonly date: number;
  readonly source: string;
  readonly words: number;
  readonly occurrences: readonly Occurrence[];
}

const term = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom('كتب', '=كتب', '=الكتب', 'خبر', 'a', 'ab', '=a', '😀', 'ﻻ', ''),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.nat(9).map((end) => `${'طويل'.repeat(100)}${end}`) },
);

const occurrences = fc
  .array(
    fc.record({
      term,
      gap: fc.oneof(fc.constant(1), fc.nat(300)),
      isPlaced: fc.boolean(),
      weight: fc.constantFrom(1, 2, 4),
    }),
    { maxLength: 25 },
  )
  .map((words) => {
    let position = -1;
    return words.map(({ term, gap, isPlaced, weight }) => {
      position += gap;
      return { term, position: isPlaced ? Math.max(position, 0) : -1, weight };
    });
  });

export const smallCorpora: fc.Arbitrary<SmallArticle[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 1000 }),
      date: fc.constantFrom(0, 19_991_231, 20_170_913),
      source: fc.constantFrom('', 'الجزيره', 'bbc'),
      words: fc.nat(3000),
      occurrences,
    }),
    { maxLength: 20 },
  )
  .map((articles) => {
    let id = 0;
    return articles.map(({ gap, ...article }) => ({ ...article, id: (id += gap) }));
  });

export function inverted(articles: readonly SmallArticle[]): Inverter {
  const inverter = new Inverter();
  for (const { id, date, source, words, occurrences } of articles) {
    inverter.begin({ id, date, source });
    for (const { term, position, weight } of occurrences) {
      inverter.occurrence(term, position, weight);
    }
    inverter.lengthen(words);
  }
  return inverter;
}

export interface ExpectedTerm {
  readonly term: string;
  readonly documents: number[];
  readonly frequencies: number[];
  readonly positions: number[][];
}

/** What the index of the articles must hold, worked out the slow way. */
export function expectedTerms(articles: readonly SmallArticle[]): ExpectedTerm[] {
  const terms = new Set(articles.flatMap(({ occurrences }) => occurrences.map(({ term }) => term)));
  return [...terms]
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((term) => {
      const holding = articles
        .map(({ occurrences }, document) => ({
          document,
          own: occurrences.filter((occurrence) => occurrence.term === term),
        }))
        .filter(({ own }) => own.length > 0);
      return {
        term,
        documents: holding.map(({ document }) => document),
        frequencies: holding.map(({ own }) => own.reduce((sum, { weight }) => sum + weight, 0)),
        positions: holding.map(({ own }) =>
          own.map(({ position }) => position).filter((position) => position >= 0),
        ),
      };
    });
}

export function expectedColumns(articles: readonly SmallArticle[]) {
  const sourceNames = [...new Set(['', ...articles.map(({ source }) => source)])];
  return {
    ids: Uint32Array.from(articles, ({ id }) => id),
    dates: Int32Array.from(articles, ({ date }) => date),
    sources: Uint16Array.from(articles, ({ source }) => sourceNames.indexOf(source)),
    lengths: Uint16Array.from(articles, ({ words }) => words),
    sourceNames,
  };
}

/** Articles of many occurrences of few terms, in and out of order. */
export function manyOccurrences(articles: number, each: number, terms: number): SmallArticle[] {
  return Array.from({ length: articles }, (_, index) => ({
    id: index + 1,
    date: 0,
    source: '',
    words: each,
    occurrences: Array.from({ length: each }, (_, position) => ({
      term: `t${(index * 31 + position * 17) % terms}`,
      position,
      weight: 1,
    })),
  }));
}
