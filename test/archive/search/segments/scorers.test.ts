import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Batch, makeMarks, windowSize } from '../../../../archive/search/segments/batch.ts';
import { buildScorer } from '../../../../archive/search/segments/build-scorer.ts';
import { noFilters } from '../../../../archive/search/segments/filters.ts';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import {
  resolveTerms,
  type ResolvedTerms,
} from '../../../../archive/search/segments/resolve-terms.ts';
import type { Scorer } from '../../../../archive/search/segments/scorer.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { bruteSearch, type WordyArticle } from './brute-search.ts';
import { anyQuery, vocabulary } from './random-searches.ts';
import { bare } from './small-corpora.ts';
import { settings, writeSegments } from './write-segments.ts';
import { putTerm } from '../../../support/put-term.ts';
import { TermGroups } from '../../../../archive/search/segments/term-groups.ts';

/** A few windows' worth of short articles: common words, one that has a block to itself, long stretches. */
const articles = Array.from({ length: 2 * windowSize + 700 }, (_, index): WordyArticle => {
  const wordAt = (at: number): string => {
    const mixed = Math.imul(index * 31 + at, 0x9e3779b1) >>> 20;
    if (mixed < 20) return 'نادر';
    return vocabulary[mixed % (index % 1000 < 300 ? 3 : 5)] ?? '';
  };
  const length = index % 1000 < 200 ? 1 : 1 + (index % 7);
  const body = Array.from({ length }, (_word, at) => wordAt(at));
  const title = index % 11 === 0 ? [wordAt(20), wordAt(21)] : [];
  return { id: index + 1, date: 0, source: '', category: '', zones: [title, [], body] };
});

/** Scores are added in different orders; nothing that is asked of them is as close as this. */
const tolerance = 1e-9;

describe('the scorers of a segment', () => {
  const folder = makeFolder();
  let held: SnapshotSegment;
  beforeAll(() => {
    [held] = writeSegments(folder, articles, [articles.length]) as [SnapshotSegment];
  });
  afterAll(() => {
    held.segment.close();
    removeFolder(folder);
  });

  function scorerOf(query: QueryNode): Scorer | null {
    const [terms] = resolveTerms([held], query, true) as [ResolvedTerms];
    return buildScorer(held.segment, query, terms);
  }

  /** The score of each document that matches: undated, they stand in the order of their ids. */
  function expectedScores(query: QueryNode): Map<number, number> {
    const all = {
      filters: noFilters,
      sort: 'relevance',
      limit: articles.length,
      offset: 0,
    } as const;
    const { hits } = bruteSearch(articles, articles, { query, ...all });
    return new Map(hits.map(({ id, score }) => [id - 1, score]));
  }

  /** A few words, one of which is enough, or all of which are wanted. */
  const fewWords: fc.Arbitrary<QueryNode> = fc.record({
    kind: fc.constantFrom('any' as const, 'any' as const, 'all' as const),
    parts: fc.array(
      fc.record({
        kind: fc.constant('term' as const),
        term: fc.constantFrom(...vocabulary),
        weight: fc.constantFrom(1, 2, 3),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

  /** Where windows begin, and which of the scores is just enough; none for all of them. */
  const walks = fc.record({
    query: fc.oneof(anyQuery, fewWords),
    starts: fc.uniqueArray(fc.nat(articles.length), { maxLength: 12 }),
    bar: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });

  function leastOf(scores: readonly number[], bar: number | null): number {
    if (bar === null) return -Infinity;
    const ranked = [...new Set(scores)].sort((a, b) => a - b);
    return (ranked[Math.floor(bar * (ranked.length - 1))] ?? 0) * (1 - 1e-6);
  }

  it('collect, window by window, all that score enough, and none that does not match', () => {
    fc.assert(
      fc.property(walks, ({ query, starts, bar }) => {
        const expected = expectedScores(query);
        const scorer = scorerOf(query);
        const best = Math.max(0, ...expected.values());
        const least = leastOf([...expected.values()], bar);
        const batch = new Batch();
        const found = new Map<number, number>();
        const aboveBound: number[] = [];
        for (let from = 0; scorer !== null && from < articles.length;) {
          const bound = scorer.bound(from);
          const next = Math.min(...starts.filter((start) => start > from), articles.length) - 1;
          const to = Math.min(scorer.boundEnd, from + windowSize - 1, next);
          batch.count = 0;
          scorer.collect(from, to, least, batch);
          const documents = [...batch.documents.subarray(0, batch.count)];
          documents.forEach((document, at) => found.set(document, batch.scores[at] as number));
          const inWindow = documents.every((one, at) => {
            return one >= from && one <= to && one > (documents[at - 1] ?? -1);
          });
          expect(inWindow).toBe(true);
          for (let document = from; document <= to; document++) {
            if ((expected.get(document) ?? 0) > bound + tolerance) aboveBound.push(document);
          }
          from = to + 1;
        }
        const wrong = [...found].filter(([document, score]) => {
          const own = expected.get(document);
          if (own === undefined) return true;
          return own > least + tolerance
            ? Math.abs(own - score) > tolerance
            : score > own + tolerance;
        });
        const missed = [...expected].filter(
          ([document, score]) => score > least + tolerance && !found.has(document),
        );
        expect({ wrong, missed, aboveBound }).toEqual({ wrong: [], missed: [], aboveBound: [] });
        expect(scorer?.largestScore ?? 0).toBeGreaterThanOrEqual(best - tolerance);
      }),
      { numRuns: 60 },
    );
  });

  it('say of any documents which match, and add what they score', () => {
    const asked = fc.record({
      query: anyQuery,
      step: fc.constantFrom(1, 2, 7, 129, 1000),
      first: fc.nat(1000),
    });
    fc.assert(
      fc.property(asked, ({ query, step, first }) => {
        const expected = expectedScores(query);
        const scorer = scorerOf(query);
        const batch = new Batch();
        const wrong: number[] = [];
        for (let from = first; from < articles.length; from += windowSize) {
          batch.count = 0;
          const to = Math.min(from + windowSize, articles.length);
          for (let document = from; document < to; document += step) batch.add(document, 1);
          const marks = makeMarks();
          scorer?.probe(batch, marks);
          for (let at = 0; at < batch.count; at++) {
            const score = expected.get(batch.documents[at] as number);
            const isRight =
              marks[at] === (score === undefined ? 0 : 1) &&
              Math.abs((batch.scores[at] as number) - 1 - (score ?? 0)) <= tolerance;
            if (!isRight) wrong.push(batch.documents[at] as number);
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a scorer of words near one another', () => {
  it('finds none of which the places are not kept', () => {
    const inverter = new Inverter(new TermGroups());
    inverter.begin(bare(1));
    for (const word of ['كتب', 'خبر']) putTerm(inverter, word, 2, -1);
    const path = `${temporaryFolder()}/a.seg`;
    const { columns, terms: postings } = inverter.finish();
    writeSegment(path, columns, postings, settings);
    const segment = new Segment(path, settings.analysisVersion, new PageCache(0));
    const held = [{ file: 'a.seg', segment, deleted: null }];
    const built = [null, { slop: 3, isOrdered: false }].map((distance) => {
      const terms = ['كتب', 'خبر'].map((term) => ({ term, others: [] }));
      const query = { kind: 'near', terms, weight: 1, distance } as const;
      const [resolved] = resolveTerms(held, query, true) as [ResolvedTerms];
      return [resolved.entries.size, buildScorer(segment, query, resolved)];
    });
    segment.close();
    expect(built).toEqual([
      [2, null],
      [2, null],
    ]);
  });
});
