import { expect } from 'vitest';
import { countFacets, countMatches } from '../../../../archive/search/segments/count-matches.ts';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import {
  searchSegments,
  type SegmentSearch,
} from '../../../../archive/search/segments/search-segments.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { bruteSearch, type WordyArticle } from './brute-search.ts';

/** Scores that are equal but for the order of an addition. */
export const roundScore = (score: number): number => Number(score.toFixed(9));

/**
 * Asks segments, and sees that they find, score, sort, page and count as a look at every word does.
 *
 * @param alive the articles that count
 * @param counted those that frequencies are counted over: deleted ones are, until they are merged away
 */
export function expectAsBrute(
  segments: readonly SnapshotSegment[],
  alive: readonly WordyArticle[],
  counted: readonly WordyArticle[],
  asked: SegmentSearch,
): void {
  const { total, hits } = bruteSearch(alive, counted, asked);
  const { hits: all } = bruteSearch(alive, counted, { ...asked, limit: total, offset: 0 });
  const found = finish(searchSegments(segments, asked));
  const counts = finish(countFacets(segments, asked.query, asked.filters));
  expect(finish(countMatches(segments, asked.query, asked.filters))).toBe(total);
  expect(counts).toEqual({
    total,
    articles: total,
    facets: facetsOf(alive, new Set(all.map(({ id }) => id))),
  });
  expect(found.map(({ score }) => roundScore(score))).toEqual(
    hits.map(({ score }) => roundScore(score)),
  );
  if (asked.sort !== 'relevance')
    expect(found.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
  // Of equal scores either may come first; each must be the article's own.
  const scoreOf = new Map(all.map(({ id, score }) => [id, roundScore(score)]));
  for (const { id, score } of found) expect(scoreOf.get(id)).toBe(roundScore(score));
}

function facetsOf(articles: readonly WordyArticle[], matching: ReadonlySet<number>) {
  const matches = articles.filter(({ id }) => matching.has(id));
  const dated = matches.filter(({ date }) => date > 0);
  return {
    sources: tally(matches, ({ source }) => source),
    categories: tally(matches, ({ category }) => category),
    months: tally(dated, ({ date }) => Math.floor(date / 100)),
  };
}

function tally<Key>(
  articles: readonly WordyArticle[],
  keyOf: (article: WordyArticle) => Key,
): Map<Key, number> {
  const groups = Map.groupBy(articles, keyOf);
  return new Map(Array.from(groups, ([key, { length }]) => [key, length]));
}
