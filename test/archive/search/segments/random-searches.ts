import fc from 'fast-check';
import { noFilters, type Filters } from '../../../../archive/search/segments/filters.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import type { SegmentSearch } from '../../../../archive/search/segments/search-segments.ts';
import type { WordyArticle } from './brute-search.ts';

export const vocabulary = ['ا', 'ب', 'ت', 'ث', 'ج', 'نادر'];
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
  fc
    .tuple(node, zones)
    .map(([rest, mask]) => (mask === undefined ? rest : { ...rest, zones: mask }));

const day = fc.constantFrom(0, 19991231, 20170901, 20170913, 20171001, 20180101);
const name = fc.constantFrom('', 'الجزيره', 'bbc');
const names = fc.option(
  fc.uniqueArray(name).map((list) => new Set(list)),
  { nil: null },
);
const anyFilters: fc.Arbitrary<Filters> = fc.oneof(
  fc.constant(noFilters),
  fc.record({ from: day, to: day, sources: names, categories: names }),
);

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
      terms: fc.array(
        fc.constantFrom(...vocabulary).map((term) => ({ term, others: [] })),
        { minLength: 1, maxLength: 3 },
      ),
      weight,
      distance: fc.option(fc.record({ slop: fc.nat(4), isOrdered: fc.boolean() }), { nil: null }),
    }),
  ),
  withZones(
    fc.record({
      kind: fc.constant('rest' as const),
      term: anyTerm,
      others: fc.uniqueArray(anyTerm, { maxLength: 3 }),
      weight,
    }),
  ),
  fc.constant({ kind: 'every' as const }),
  fc.record({ kind: fc.constant('admitted' as const), filters: anyFilters }),
);
export const { query: anyQuery } = fc.letrec<{ query: QueryNode }>((tie) => {
  const parts = fc.array(tie('query'), { minLength: 1, maxLength: 3 });
  return {
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant('all' as const), parts }),
      fc.record({ kind: fc.constant('any' as const), parts }),
      fc.record({
        kind: fc.constant('at-least' as const),
        needed: fc.integer({ min: 1, max: 3 }),
        parts,
      }),
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

export const anyArticle: fc.Arbitrary<Omit<WordyArticle, 'id'>> = fc.record({
  date: day,
  source: name,
  category: name,
  zones: fc.tuple(
    fc.array(word, { maxLength: 4 }),
    fc.array(word, { maxLength: 3 }),
    fc.array(word, { maxLength: 25 }),
  ),
});

export const someArticles: fc.Arbitrary<WordyArticle[]> = fc
  .array(anyArticle, { minLength: 1, maxLength: 40 })
  .map((rows) => rows.map((row, index) => ({ id: index + 1, ...row })));

export const anySearch: fc.Arbitrary<SegmentSearch> = fc.record({
  query: anyQuery,
  filters: anyFilters,
  sort: fc.constantFrom('relevance', 'newest', 'oldest'),
  limit: fc.integer({ min: 1, max: 8 }),
  offset: fc.constantFrom(0, 0, 3, 50),
});
