import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idf, impact, lengthNorm } from '../../../../archive/search/segments/impact.ts';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import {
  countMatches,
  searchSegments,
  type SearchedSegment,
} from '../../../../archive/search/segments/search-segments.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { makeWordCache } from '../../../../archive/search/segments/word-cache.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';

/** An article as a row of words; its id is its place, from 1. */
type Words = readonly string[];

const averageLength = 20;

/** Writes articles into segments of these sizes, and opens them. */
function writeSegments(
  folder: string,
  articles: readonly Words[],
  sizes: readonly number[],
): Segment[] {
  let from = 0;
  return sizes.map((size, number) => {
    const inverter = new Inverter();
    articles.slice(from, from + size).forEach((words, index) => {
      inverter.begin({ id: from + index + 1, date: 0, source: '' });
      words.forEach((word, position) => {
        inverter.occurrence(word, position, 1);
      });
      inverter.lengthen(words.length);
    });
    from += size;
    const path = join(folder, `${number}.seg`);
    writeSegment(path, inverter.columns(), inverter.terms(), { analysisVersion: 1, averageLength });
    return new Segment(path, 1, makeWordCache(1 << 20));
  });
}

/** What a query is worth in an article, looked up word by word; `null` when it does not match. */
function bruteScore(articles: readonly Words[], words: Words, node: QueryNode): number | null {
  const idfOf = (term: string): number =>
    idf(articles.filter((article) => article.includes(term)).length, articles.length);
  const norm = Math.fround(lengthNorm(words.length, averageLength));
  switch (node.kind) {
    case 'term': {
      const tf = words.filter((word) => word === node.term).length;
      return tf === 0 ? null : impact(tf, norm) * node.weight * idfOf(node.term);
    }
    case 'phrase': {
      const isRun = (_: string, at: number): boolean =>
        node.terms.every((term, offset) => words[at + offset] === term);
      const tf = words.filter(isRun).length;
      const weight = node.terms.reduce((sum, term) => sum + node.weight * idfOf(term), 0);
      return tf === 0 ? null : impact(tf, norm) * weight;
    }
    case 'all':
    case 'any': {
      const scores = node.parts.map((part) => bruteScore(articles, words, part));
      const found = scores.filter((score) => score !== null);
      const isEnough = node.kind === 'any' ? found.length > 0 : found.length === scores.length;
      return isEnough ? found.reduce((sum, score) => sum + score, 0) : null;
    }
    case 'except':
      return bruteScore(articles, words, node.unwanted) === null
        ? bruteScore(articles, words, node.wanted)
        : null;
    case 'optional': {
      const required = bruteScore(articles, words, node.required);
      return required === null ? null : required + (bruteScore(articles, words, node.welcome) ?? 0);
    }
  }
}

function bruteSearch(
  articles: readonly Words[],
  query: QueryNode,
  admits: (id: number) => boolean,
) {
  return articles
    .map((words, index) => ({ id: index + 1, score: bruteScore(articles, words, query) }))
    .filter(({ id, score }) => score !== null && admits(id))
    .map(({ id, score }) => ({ id, score: score ?? 0 }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

const vocabulary = ['ا', 'ب', 'ت', 'ث', 'ج', 'نادر'];
/** The first words are common, the last is rare. */
const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...vocabulary.slice(0, 3)) },
  { weight: 10, arbitrary: fc.constantFrom(...vocabulary.slice(3, 5)) },
  { weight: 1, arbitrary: fc.constant('نادر') },
);
const weight = fc.constantFrom(0.2, 1, 3);
const { query } = fc.letrec<{ query: QueryNode; leaf: QueryNode }>((tie) => {
  const parts = fc.array(tie('query'), { minLength: 1, maxLength: 3 });
  return {
    leaf: fc.oneof(
      fc.record({
        kind: fc.constant('term' as const),
        term: fc.constantFrom(...vocabulary, 'غائب'),
        weight,
      }),
      fc.record({
        kind: fc.constant('phrase' as const),
        terms: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }),
        weight,
      }),
    ),
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie('leaf'),
      fc.record({ kind: fc.constant('all' as const), parts }),
      fc.record({ kind: fc.constant('any' as const), parts }),
      fc.record({
        kind: fc.constant('except' as const),
        wanted: tie('query'),
        unwanted: tie('query'),
      }),
      fc.record({
        kind: fc.constant('optional' as const),
        required: tie('query'),
        welcome: tie('query'),
      }),
    ),
  };
});

const round = (hits: readonly { id: number; score: number }[]) =>
  hits.map(({ id, score }) => ({ id, score: Number(score.toFixed(6)) }));

describe('a search over segments', () => {
  it('equals looking at every article, for every query, filter, number of hits and division', () => {
    const folder = makeFolder();
    const articles = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        articles,
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
        query,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (corpus, shares, asked, most, everyNth) => {
          const total = shares.reduce((sum, share) => sum + share, 0);
          const sizes = shares.map((share) => Math.floor((share / total) * corpus.length));
          sizes[0] = corpus.length - sizes.slice(1).reduce((sum, size) => sum + size, 0);
          const admits = (id: number): boolean => id % everyNth === 0;
          const searched = writeSegments(folder, corpus, sizes).map((segment): SearchedSegment => ({
            segment,
            admits: (document) => admits(segment.columns.ids[document] ?? 0),
          }));
          const expected = bruteSearch(corpus, asked, admits);
          const found = searchSegments(searched, asked, most);
          const matches = countMatches(searched, asked);
          for (const { segment } of searched) segment.close();
          expect(matches).toBe(expected.length);
          // Scores that are equal but for the order of an addition may change places.
          expect(round(found).map(({ score }) => score)).toEqual(
            round(expected.slice(0, most)).map(({ score }) => score),
          );
          const scoreOf = new Map(round(expected).map(({ id, score }) => [id, score]));
          for (const { id, score } of round(found)) expect(scoreOf.get(id)).toBe(score);
        },
      ),
      { numRuns: 400 },
    );
    removeFolder(folder);
  });

  it('passes over blocks without changing the answer, in lists of many blocks', () => {
    const folder = makeFolder();
    // Long articles score low, short ones high: whole blocks fall below the bound of the page.
    const corpus = Array.from({ length: 3000 }, (_, index): Words => {
      const length = index % 500 < 450 ? 30 : 2;
      return Array.from({ length }, (_word, at) => vocabulary[(index + at) % 3] ?? '');
    });
    const [segment] = writeSegments(folder, corpus, [3000]);
    if (segment === undefined) throw new Error('no segment');
    const searched = [{ segment, admits: () => true }];
    const term = (name: string): QueryNode => ({ kind: 'term', term: name, weight: 1 });
    const queries: QueryNode[] = [
      term('ا'),
      { kind: 'all', parts: [term('ا'), term('ب')] },
      { kind: 'any', parts: [term('ا'), term('ت')] },
      { kind: 'phrase', terms: ['ا', 'ب'], weight: 1 },
    ];
    for (const asked of queries) {
      const expected = bruteSearch(corpus, asked, () => true).slice(0, 20);
      expect(round(searchSegments(searched, asked, 20))).toEqual(round(expected));
    }
    segment.close();
    removeFolder(folder);
  });
});
