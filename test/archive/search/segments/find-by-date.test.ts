import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../../../archive/search/segments/filters.ts';
import { findByDate } from '../../../../archive/search/segments/find-by-date.ts';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import type { QueryNode } from '../../../../archive/search/segments/query-node.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';
import { passes, type WordyArticle } from './brute-search.ts';
import { writeSegments } from './write-segments.ts';

/** More articles of one day than are walked in one go, or than a call takes arguments. */
const crowdedDay = 140_000;

function dateOf(index: number): number {
  if (index % 100 === 7) return 0;
  if (index < 1500) return 20_100_101 + Math.floor(index / 300);
  return index < 1500 + crowdedDay ? 20_170_913 : 20_180_101 + (Math.floor(index / 300) % 20);
}

/** Ids in no order of dates; every seventh has another word. */
const articles = Array.from({ length: 1500 + crowdedDay + 3000 }, (_, index): WordyArticle => {
  const id = ((index * 7919) % 1_000_003) + 1;
  const word = index % 7 === 0 ? 'ب' : 'ا';
  return { id, date: dateOf(index), source: '', category: '', zones: [[], [], [word]] };
});

describe('the matches by date', () => {
  const folder = makeFolder();
  let segments: SnapshotSegment[];
  beforeAll(() => {
    segments = writeSegments(folder, articles, [articles.length - 1000, 1000]);
  });
  afterAll(() => {
    for (const { segment } of segments) segment.close();
    removeFolder(folder);
  });

  function expected(word: string | null, filters: Filters, direction: 'newest' | 'oldest') {
    const sign = direction === 'newest' ? -1 : 1;
    return articles
      .filter((article) => passes(article, filters))
      .filter(({ zones: [, , body] }) => word === null || body.includes(word))
      .sort((a, b) => {
        if ((a.date === 0) !== (b.date === 0)) return a.date === 0 ? 1 : -1;
        return sign * (a.date - b.date) || a.id - b.id;
      })
      .map(({ id, date }) => ({ id, date }));
  }

  it.each(['newest', 'oldest'] as const)(
    'come %s first, the undated last, and of one day by id, however many it has',
    (direction) => {
      const bounds: Filters[] = [
        noFilters,
        { ...noFilters, from: 20_100_102, to: 20_170_912 },
        { ...noFilters, from: 20_170_913, to: 20_170_913 },
      ];
      for (const filters of bounds) {
        for (const word of ['ب', null]) {
          const query: QueryNode =
            word === null ? { kind: 'every' } : { kind: 'term', term: word, weight: 1 };
          const all = expected(word, filters, direction);
          for (const most of [1, 20, 2000, articles.length]) {
            const found = finish(findByDate(segments, query, filters, direction, most));
            expect(found.length).toBe(Math.min(most, all.length));
            expect(
              found.find((hit, at) => hit.id !== all[at]?.id || hit.date !== all[at].date),
            ).toBe(undefined);
          }
        }
      }
    },
  );
});
