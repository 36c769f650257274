import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bitmap } from '../../../../archive/search/segments/bitmap.ts';
import { countFacets, countMatches } from '../../../../archive/search/segments/count-matches.ts';
import { noFilters } from '../../../../archive/search/segments/filters.ts';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import { searchSegments } from '../../../../archive/search/segments/search-segments.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';
import { bruteSearch, type WordyArticle } from './brute-search.ts';
import { expectAsBrute, roundScore } from './expect-as-brute.ts';
import { anySearch, someArticles, vocabulary } from './random-searches.ts';
import { writeSegments } from './write-segments.ts';

function withDeleted(
  segments: readonly SnapshotSegment[],
  isDeleted: (id: number) => boolean,
): SnapshotSegment[] {
  return segments.map((held) => {
    const deleted = new Bitmap(held.segment.documents);
    held.segment.columns.ids.forEach((id, document) => {
      if (isDeleted(id)) deleted.add(document);
    });
    return { ...held, deleted: deleted.count() === 0 ? null : deleted };
  });
}

describe('a search over segments', () => {
  const folder = makeFolder();

  it('finds, scores, sorts, pages and counts as a look at every word does', () => {
    fc.assert(
      fc.property(
        someArticles,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
        anySearch,
        (corpus, cuts, gone, asked) => {
          const bounds = [0, ...cuts.map((cut) => Math.min(cut, corpus.length)), corpus.length];
          bounds.sort((a, b) => a - b);
          const sizes = bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
          const opened = writeSegments(
            folder,
            corpus,
            sizes.filter((size) => size > 0),
          );
          const segments = withDeleted(opened, (id) => gone.includes(id));
          const alive = corpus.filter(({ id }) => !gone.includes(id));
          expectAsBrute(segments, alive, corpus, asked);
          for (const { segment } of opened) segment.close();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells what the matches have in common', () => {
    const corpus: WordyArticle[] = [
      { id: 1, date: 20170913, source: 'bbc', category: '', zones: [[], [], ['ا']] },
      { id: 2, date: 20170901, source: '', category: 'فن', zones: [['ا'], [], []] },
      { id: 3, date: 0, source: 'bbc', category: 'فن', zones: [[], ['ا'], []] },
      { id: 4, date: 20180101, source: 'bbc', category: 'فن', zones: [[], [], ['ب']] },
    ];
    const segments = writeSegments(folder, corpus, [2, 2]);
    const { total, facets } = finish(
      countFacets(segments, { kind: 'term', term: 'ا', weight: 1 }, noFilters),
    );
    for (const { segment } of segments) segment.close();
    expect({
      total,
      sources: Object.fromEntries(facets.sources),
      categories: Object.fromEntries(facets.categories),
      months: Object.fromEntries(facets.months),
    }).toEqual({
      total: 3,
      sources: { '': 1, bbc: 2 },
      categories: { '': 1, فن: 2 },
      months: { 201709: 2 },
    });
  });

  it('passes over blocks without changing the answer, in lists of many blocks', () => {
    // Long articles score low, short ones high: whole blocks fall below the bound of the page.
    const corpus = Array.from({ length: 20_000 }, (_, index): WordyArticle => {
      const length = index % 500 < 450 ? 30 : 2;
      const words = Array.from({ length }, (_word, at) => {
        return vocabulary[(index * 7 + at * (1 + (index % 5))) % 4] ?? '';
      });
      const date = 19900101 + Math.floor(index / 700) * 10000;
      const source = index % 3 === 0 ? 'bbc' : '';
      return { id: index + 1, date, source, category: '', zones: [words.slice(0, 1), [], words] };
    });
    const segments = writeSegments(folder, corpus, [13_000, 7000]);
    const term = (name: string): QueryNode => ({ kind: 'term', term: name, weight: 1 });
    const [one, two, three] = [term('ا'), term('ب'), term('ت')];
    const placed = (...terms: string[]) => terms.map((each) => ({ term: each, others: [] }));
    const queries: QueryNode[] = [
      one,
      { kind: 'all', parts: [one, two] },
      { kind: 'any', parts: [one, three, two] },
      { kind: 'near', terms: placed('ا', 'ب'), weight: 1, distance: null },
      { kind: 'near', terms: placed('ا', 'ت'), weight: 1, distance: { slop: 2, isOrdered: false } },
      { kind: 'forms', forms: [{ term: 'ا', weight: 1 }, { term: 'ث', weight: 0.5 }] },
      { kind: 'except', wanted: one, unwanted: two },
      { kind: 'optional', required: two, welcome: { kind: 'any', parts: [one, three] } },
    ]; // prettier-ignore
    for (const asked of queries) {
      for (const bounds of [noFilters, { ...noFilters, from: 19930101, to: 20011231 }]) {
        const request = {
          query: asked,
          filters: bounds,
          sort: 'relevance',
          limit: 20,
          offset: 0,
        } as const;
        const expected = bruteSearch(corpus, corpus, request);
        const found = finish(searchSegments(segments, request));
        expect(found.map(({ score }) => roundScore(score))).toEqual(
          expected.hits.map(({ score }) => roundScore(score)),
        );
        expect(finish(countMatches(segments, asked, bounds))).toBe(expected.total);
      }
    }
    for (const { segment } of segments) segment.close();
    removeFolder(folder);
  });
});
