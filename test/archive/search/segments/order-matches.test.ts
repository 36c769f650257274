import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countStories } from '../../../../archive/search/segments/count-matches.ts';
import { noFilters } from '../../../../archive/search/segments/filters.ts';
import { HitPages } from '../../../../archive/search/segments/hit-pages.ts';
import { orderByKey } from '../../../../archive/search/segments/order-by-key.ts';
import { orderMatches } from '../../../../archive/search/segments/order-matches.ts';
import { searchSegments } from '../../../../archive/search/segments/search-segments.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';
import type { WordyArticle } from './brute-search.ts';
import { anySearch, someArticles } from './random-searches.ts';
import { writeSegments } from './write-segments.ts';

const folder = makeFolder();
afterAll(() => {
  removeFolder(folder);
});

/** Articles of which some are copies of an earlier one, in segments that are cut anywhere. */
const copied = fc
  .tuple(someArticles, fc.infiniteStream(fc.nat(5)), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([articles, behind, cut]) => {
    const corpus = articles.map((article): WordyArticle => {
      const back = behind.next().value ?? 0;
      return { ...article, cluster: back < 3 ? article.id : Math.max(1, article.id - back) };
    });
    const first = Math.floor(cut * corpus.length);
    return { corpus, sizes: [first, corpus.length - first].filter((size) => size > 0) };
  });

describe('a whole list in its order', () => {
  it('is what its pages are, copies shown', () => {
    fc.assert(
      fc.property(copied, anySearch, ({ corpus, sizes }, asked) => {
        const segments = writeSegments(folder, corpus, sizes);
        const whole = finish(orderMatches(segments, { ...asked, copies: 'shown' }));
        const paged = finish(searchSegments(segments, { ...asked, offset: 0, limit: 1000 }));
        for (const { segment } of segments) segment.close();
        // Sums of scores are equal but for the order of an addition, and so then is the order of hits.
        const places = (hits: { ids: number[]; scores: number[] }) =>
          hits.ids
            .map((id, at) => [Number(hits.scores[at]?.toFixed(9)), id] as const)
            .sort(asked.sort === 'relevance' ? ([a, x], [b, y]) => b - a || x - y : () => 0);
        expect(places({ ids: [...whole.ids], scores: [...whole.scores] })).toEqual(
          places({ ids: paged.map(({ id }) => id), scores: paged.map(({ score }) => score) }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('folded, has the first of each story, or by date the newest, and is counted as long', () => {
    fc.assert(
      fc.property(copied, anySearch, ({ corpus, sizes }, asked) => {
        const segments = writeSegments(folder, corpus, sizes);
        const listed = (sort: typeof asked.sort, copies: 'shown' | 'folded'): number[] => [
          ...finish(orderMatches(segments, { ...asked, sort, copies })).ids,
        ];
        const storyOf = new Map(corpus.map(({ id, cluster = id }) => [id, cluster]));
        const firsts = (ids: readonly number[]): number[] => {
          const seen = new Set<number | undefined>();
          return ids.filter((id) => !seen.has(storyOf.get(id)) && seen.add(storyOf.get(id)));
        };
        const newest = new Set(firsts(listed('newest', 'shown')));
        const expected = {
          relevance: firsts(listed('relevance', 'shown')),
          newest: [...newest],
          oldest: listed('oldest', 'shown').filter((id) => newest.has(id)),
        };
        const found = listed(asked.sort, 'folded');
        const counted = finish(countStories(segments, asked.query, asked.filters));
        const shown = listed('newest', 'shown').length;
        for (const { segment } of segments) segment.close();
        const dated = corpus.filter(({ id, date }) => newest.has(id) && date > 0);
        const months = Map.groupBy(dated, ({ date }) => Math.floor(date / 100));
        expect(found).toEqual(expected[asked.sort]);
        expect([counted.total, counted.articles]).toEqual([newest.size, shown]);
        expect([...counted.facets.months].sort()).toEqual(
          Array.from(months, ([month, { length }]) => [month, length]).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives pages far into the list, and of folded copies', () => {
    const corpus = Array.from({ length: 2500 }, (_, at): WordyArticle => {
      const date = 20100101 + (at % 28);
      const cluster = at - (at % 5) + 1;
      return { id: at + 1, date, source: '', category: '', cluster, zones: [['ا'], [], []] };
    });
    const segments = writeSegments(folder, corpus, [1400, 1100]);
    const pages = new HitPages(segments);
    const list = { query: { kind: 'every' }, filters: noFilters, sort: 'newest' } as const;
    const idsOf = (offset: number, copies: 'shown' | 'folded'): number[] =>
      finish(pages.page({ ...list, copies, offset, limit: 700 })).map(({ id }) => id);
    const shown = [0, 700, 1400, 2100, 2800].map((offset) => idsOf(offset, 'shown'));
    const folded = [0, 700].map((offset) => idsOf(offset, 'folded'));
    for (const { segment } of segments) segment.close();
    expect(shown.map(({ length }) => length)).toEqual([700, 700, 700, 400, 0]);
    expect(new Set(shown.flat()).size).toBe(2500);
    expect(folded.map(({ length }) => length)).toEqual([500, 0]);
  });
});

describe('numbers in the order of their keys', () => {
  it('are the same whether they are compared or sorted digit by digit', () => {
    const random = fc.sample(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      numRuns: 6000,
      seed: 7,
    });
    const keys = Float64Array.from(random, (key, at) => (at % 3 === 0 ? 5 : key));
    const ids = Uint32Array.from(random, (_, at) => (at * 2_654_435_761) >>> 0);
    const places = Uint32Array.from(keys.keys());
    const byDigits = finish(orderByKey(places, keys, ids));
    const compared = [...places].sort(
      (a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0),
    );
    expect([...byDigits]).toEqual(compared);
  });
});
