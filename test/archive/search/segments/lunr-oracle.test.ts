import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../../archive/search/segments/filters.ts';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import { searchSegments } from '../../../../archive/search/segments/search-segments.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';
import type { WordyArticle } from './brute-search.ts';
import { writeSegments } from './write-segments.ts';

/*
 * Where the formulas agree: over one field, lunr stores for each term of a document idf · impact, with our
 * idf, k1 and b and the average length of the collection, and adds up boost · weight over the terms of a
 * query. So do we, once
 *
 *   - our score is divided by the length of the query vector, as lunr's is: the same for all hits of a
 *     query, so that the order is the same without it;
 *   - its weights are not rounded to three decimals: a boost of a million for every document moves the
 *     rounding out of sight, and is divided out again;
 *   - our average length, otherwise frozen when an index is begun, is that of the collection.
 *
 * What is left is the rounding of our length norms to 32 bits.
 *
 * Where they do not, by design:
 *
 *   - Over several fields lunr saturates the count of a term in each field by itself, with the average of
 *     that field, and adds up; the documents of a term are counted once a field, and may be more than
 *     there are. We weight the counts, add up and saturate once (BM25F), so only one zone is compared.
 *   - The terms that a wildcard stands for are added up by lunr, each by its own idf. Our `forms` count the
 *     best of them, by the idf of the most frequent: they find the same documents, otherwise scored. An
 *     `any` of them scores as lunr does.
 *   - Deleted documents are counted in our idf until they are merged away; lunr knows none.
 *   - Hits of equal score come by id here, and there in the order in which their terms were looked up.
 */

const vocabulary = ['كتب', 'كتاب', 'كاتب', 'مكتب', 'مكتبه', 'خبر', 'خبير', 'مخبر', 'بحر', 'نهر'];
/** The first are common. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...vocabulary.slice(0, 3)) },
  { weight: 2, arbitrary: fc.constantFrom(...vocabulary) },
);

const articles: fc.Arbitrary<WordyArticle[]> = fc
  .array(fc.record({ words: fc.array(word, { maxLength: 15 }), date: fc.nat(3) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) =>
    rows.map(({ words, date }, index) => ({
      id: index + 1,
      date,
      source: '',
      category: '',
      zones: [[], [], words],
    })),
  );

const pattern = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...vocabulary, 'غائب') },
  { weight: 2, arbitrary: fc.constantFrom('ك*', 'كت*', 'مكتب*', 'خ*', 'غ*') },
  { weight: 1, arbitrary: fc.constantFrom('*ب', '*ر', 'ك*ب', 'م*', '*ت*', '*') },
);

/** A word of a query, or a pattern for several, with what its presence means. */
interface Clause {
  readonly pattern: string;
  readonly presence: 'may' | 'must' | 'not';
  readonly boost: number;
}

const clause: fc.Arbitrary<Clause> = fc.record({
  pattern,
  presence: fc.constantFrom('may', 'may', 'must', 'not'),
  boost: fc.constantFrom(1, 1, 0.5, 3, 10),
});

function bodyOf({ zones }: WordyArticle): readonly string[] {
  return zones[2];
}

/** lunr as it comes, over the words as they are. */
function lunrOver(collection: readonly WordyArticle[], documentBoost: number): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('body');
  builder.tokenizer = ((words: readonly string[]): lunr.Token[] =>
    words.map((one) => new lunr.Token(one, {}))) as unknown as typeof lunr.tokenizer;
  for (const article of collection) {
    builder.add({ id: article.id, body: bodyOf(article) }, { boost: documentBoost });
  }
  return builder.build();
}

const presences = {
  may: lunr.Query.presence.OPTIONAL,
  must: lunr.Query.presence.REQUIRED,
  not: lunr.Query.presence.PROHIBITED,
};

function askLunr(index: lunr.Index, clauses: readonly Clause[]): Map<number, number> {
  const hits = index.query((query) => {
    for (const { pattern: term, presence, boost } of clauses) {
      query.term(term, { presence: presences[presence], boost });
    }
  });
  return new Map(hits.map(({ ref, score }) => [Number(ref), score]));
}

/** The words that a pattern stands for in an index, each once. */
function expand(segments: readonly SnapshotSegment[], wanted: string): string[] {
  const beginning = wanted.replace(/\*.*$/u, '');
  const isWhole = new RegExp(`^${wanted.replaceAll('*', '.*')}$`, 'u');
  const listed = segments.flatMap(({ segment }) =>
    Array.from(segment.dictionary.startingWith(beginning), ({ term }) => term),
  );
  return [...new Set(listed)].filter((term) => isWhole.test(term));
}

type NodeOf = (terms: readonly string[], weight: number) => QueryNode;

const addedUp: NodeOf = (terms, weight) => ({
  kind: 'any',
  parts: terms.map((term) => ({ kind: 'term', term, weight })),
});

const bestOf: NodeOf = (terms, weight) => ({
  kind: 'forms',
  forms: terms.map((term) => ({ term, weight })),
});

/** lunr's meaning of a row of clauses, in our terms. */
function nodeOf(
  segments: readonly SnapshotSegment[],
  clauses: readonly Clause[],
  nodeOfTerms: NodeOf,
): QueryNode {
  const partsOf = (presence: Clause['presence']): QueryNode[] =>
    clauses
      .filter((one) => one.presence === presence)
      .map(({ pattern: own, boost }) => nodeOfTerms(expand(segments, own), boost));
  const [may, must, not] = [partsOf('may'), partsOf('must'), partsOf('not')];
  const any: QueryNode = { kind: 'any', parts: may };
  const optional: QueryNode = may.length > 0 ? any : { kind: 'every' };
  const wanted: QueryNode =
    must.length > 0
      ? { kind: 'optional', required: { kind: 'all', parts: must }, welcome: any }
      : optional;
  return { kind: 'except', wanted, unwanted: { kind: 'any', parts: not } };
}

function ask(segments: readonly SnapshotSegment[], query: QueryNode): Map<number, number> {
  const request = { query, filters: noFilters, sort: 'relevance', limit: 100, offset: 0 } as const;
  return new Map(finish(searchSegments(segments, request)).map(({ id, score }) => [id, score]));
}

/** Boosts of the words of a query, each word's added up: lunr's query vector. */
function vectorOf(segments: readonly SnapshotSegment[], clauses: readonly Clause[]): number[] {
  const boosts = new Map<string, number>();
  for (const { pattern: own, presence, boost } of clauses) {
    if (presence === 'not') continue;
    for (const term of expand(segments, own)) boosts.set(term, (boosts.get(term) ?? 0) + boost);
  }
  return [...boosts.values()];
}

const collections = fc.record({ articles, cuts: fc.array(fc.nat(25), { maxLength: 3 }) });
const queries = fc.array(clause, { minLength: 1, maxLength: 5 });

function sorted(ids: Iterable<number>): number[] {
  return [...ids].sort((a, b) => a - b);
}

describe('on a small collection, in one zone, lunr and the segments', () => {
  const folder = makeFolder();

  /** The collection in segments, whose average length is the collection's own. */
  function inSegments(
    collection: readonly WordyArticle[],
    cuts: readonly number[],
    act: (segments: readonly SnapshotSegment[]) => void,
  ): void {
    const bounds = [0, ...cuts.map((one) => Math.min(one, collection.length)), collection.length];
    bounds.sort((a, b) => a - b);
    const sizes = bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
    const words = collection.reduce((sum, article) => sum + bodyOf(article).length, 0);
    const averageLength = words === 0 ? 1 : words / collection.length;
    const own = { analysisVersion: 1, averageLength };
    const segments = writeSegments(folder, collection, sizes, own);
    act(segments);
    for (const { segment } of segments) segment.close();
  }

  it('find the same documents, and score them alike within a millionth', () => {
    const boost = 1e6;
    fc.assert(
      fc.property(collections, queries, ({ articles: collection, cuts }, clauses) => {
        inSegments(collection, cuts, (segments) => {
          const ours = ask(segments, nodeOf(segments, clauses, addedUp));
          const theirs = askLunr(lunrOver(collection, boost), clauses);
          expect(sorted(ours.keys())).toEqual(sorted(theirs.keys()));
          const magnitude = Math.hypot(...vectorOf(segments, clauses));
          for (const [id, score] of theirs) {
            const own = (ours.get(id) ?? NaN) / (magnitude === 0 ? 1 : magnitude);
            expect(Math.abs(own - score / boost)).toBeLessThan(1e-6);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  it('score alike as lunr comes, but for its rounding of each weight to three decimals', () => {
    fc.assert(
      fc.property(collections, queries, ({ articles: collection, cuts }, clauses) => {
        inSegments(collection, cuts, (segments) => {
          const ours = ask(segments, nodeOf(segments, clauses, addedUp));
          const theirs = askLunr(lunrOver(collection, 1), clauses);
          const vector = vectorOf(segments, clauses);
          const roundedBy = vector.reduce((sum, boosts) => sum + 0.0005 * boosts, 1e-6);
          for (const [id, score] of ours) {
            const own = (theirs.get(id) ?? NaN) * Math.hypot(...vector);
            expect(Math.abs(score - own)).toBeLessThan(roundedBy);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('find the same documents when the words of a pattern are forms of one word', () => {
    fc.assert(
      fc.property(collections, queries, ({ articles: collection, cuts }, clauses) => {
        inSegments(collection, cuts, (segments) => {
          const ours = ask(segments, nodeOf(segments, clauses, bestOf));
          const theirs = askLunr(lunrOver(collection, 1), clauses);
          expect(sorted(ours.keys())).toEqual(sorted(theirs.keys()));
        });
      }),
      { numRuns: 60 },
    );
    removeFolder(folder);
  });
});
