import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bitmap } from '../../../../archive/search/segments/bitmap.ts';
import { countFacets, countMatches } from '../../../../archive/search/segments/count-matches.ts';
import { noFilters, type Filters } from '../../../../archive/search/segments/filters.ts';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import {
  searchSegments,
  type SegmentSearch,
} from '../../../../archive/search/segments/search-segments.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';
import { bruteSearch, type WordyArticle } from './brute-search.ts';
import { writeSegments } from './write-segments.ts';

const vocabulary = ['ا', 'ب', 'ت', 'ث', 'ج', 'نادر'];
/** The first words are common, the last is rare. */
const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...vocabulary.slice(0, 3)) },
  { weight: 10, arbitrary: fc.constantFrom(...vocabulary.slice(3, 5)) },
  { weight: 1, arbitrary: fc.constant('نادر') },
);
const anyTerm = fc.constantFrom(...vocabulary, 'غائب');
const weight = fc.constantFrom(0.2, 1, 3);
const zones = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined });
const withZones = <Node extends object>(node: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.tuple(node, zones).map(([rest, mask]) => (mask === undefined ? rest : { ...rest, zones: mask }));

const leaf: fc.Arbitrary<QueryNode> = fc.oneof(
  withZones(fc.record({ kind: fc.constant('term' as const), term: anyTerm, weight })),
  withZones(
    fc.record({
      kind: fc.constant('forms' as const),
      forms: fc.array(fc.record({ term: anyTerm, weight }), { minLength: 1, maxLength: 4 }),
    }),
  ),
  withZones(
    fc.record({
      kind: fc.constant('near' as const),
      terms: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }),
      weight,
      distance: fc.option(fc.record({ slop: fc.nat(4), isOrdered: fc.boolean() }), { nil: null }),
    }),
  ),
  fc.constant({ kind: 'every' as const }),
);
const { query } = fc.letrec<{ query: QueryNode }>((tie) => {
  const parts = fc.array(tie('query'), { minLength: 1, maxLength: 3 });
  return {
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
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

const day = fc.constantFrom(0, 19991231, 20170901, 20170913, 20171001, 20180101);
const name = fc.constantFrom('', 'الجزيره', 'bbc');
const articles: fc.Arbitrary<WordyArticle[]> = fc
  .array(
    fc.record({
      date: day,
      source: name,
      category: name,
      zones: fc.tuple(
        fc.array(word, { maxLength: 4 }),
        fc.array(word, { maxLength: 3 }),
        fc.array(word, { maxLength: 25 }),
      ),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => rows.map((row, index) => ({ id: index + 1, ...row })));

const names = fc.option(fc.uniqueArray(name).map((list) => new Set(list)), { nil: null });
const filters: fc.Arbitrary<Filters> = fc.oneof(
  fc.constant(noFilters),
  fc.record({ from: day, to: day, sources: names, categories: names }),
);

const search: fc.Arbitrary<SegmentSearch> = fc.record({
  query,
  filters,
  sort: fc.constantFrom('relevance', 'newest', 'oldest'),
  limit: fc.integer({ min: 1, max: 8 }),
  offset: fc.constantFrom(0, 0, 3, 50),
});

/** Scores that are equal but for the order of an addition. */
const round = (score: number): number => Number(score.toFixed(9));

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
        articles,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
        search,
        (corpus, cuts, gone, asked) => {
          const bounds = [0, ...cuts.map((cut) => Math.min(cut, corpus.length)), corpus.length];
          bounds.sort((a, b) => a - b);
          const sizes = bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
          const opened = writeSegments(folder, corpus, sizes.filter((size) => size > 0));
          const segments = withDeleted(opened, (id) => gone.includes(id));
          const alive = corpus.filter(({ id }) => !gone.includes(id));
          const expected = bruteSearch(alive, corpus, asked);
          const found = finish(searchSegments(segments, asked));
          const total = finish(countMatches(segments, asked.query, asked.filters));
          const counted = finish(countFacets(segments, asked.query, asked.filters));
          for (const { segment } of opened) segment.close();
          expect([total, counted.total]).toEqual([expected.total, expected.total]);
          expect(found.map(({ score }) => round(score))).toEqual(
            expected.hits.map(({ score }) => round(score)),
          );
          if (asked.sort !== 'relevance') {
            expect(found.map(({ id }) => id)).toEqual(expected.hits.map(({ id }) => id));
          }
          // Of equal scores either may come first; each must be the article's own.
          const all = bruteSearch(alive, corpus, { ...asked, limit: 100, offset: 0 }).hits;
          const scoreOf = new Map(all.map(({ id, score }) => [id, round(score)]));
          for (const { id, score } of found) expect(scoreOf.get(id)).toBe(round(score));
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
    const queries: QueryNode[] = [
      one,
      { kind: 'all', parts: [one, two] },
      { kind: 'any', parts: [one, three, two] },
      { kind: 'near', terms: ['ا', 'ب'], weight: 1, distance: null },
      { kind: 'near', terms: ['ا', 'ت'], weight: 1, distance: { slop: 2, isOrdered: false } },
      { kind: 'forms', forms: [{ term: 'ا', weight: 1 }, { term: 'ث', weight: 0.5 }] },
      { kind: 'except', wanted: one, unwanted: two },
      { kind: 'optional', required: two, welcome: { kind: 'any', parts: [one, three] } },
    ]; // prettier-ignore
    for (const asked of queries) {
      for (const bounds of [noFilters, { ...noFilters, from: 19930101, to: 20011231 }]) {
        const request = { query: asked, filters: bounds, sort: 'relevance', limit: 20, offset: 0 } as const;
        const expected = bruteSearch(corpus, corpus, request);
        const found = finish(searchSegments(segments, request));
        expect(found.map(({ score }) => round(score))).toEqual(
          expected.hits.map(({ score }) => round(score)),
        );
        expect(finish(countMatches(segments, asked, bounds))).toBe(expected.total);
      }
    }
    for (const { segment } of segments) segment.close();
    removeFolder(folder);
  });
});
