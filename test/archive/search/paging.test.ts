import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, draftArticles } from './small-archive.ts';

describe('paging', () => {
  const many = archiveOf(
    draftArticles(
      ...Array.from({ length: 57 }, (_, index) => ({
        title: `خبر ${index % 7}`,
        body: 'البحر '.repeat((index % 5) + 1),
        facts: { date: index % 3 === 0 ? null : `2017-01-${String((index % 9) + 10)}` },
      })),
    ),
  );

  it('reaches every hit exactly once, in one order, whatever the size of a page', () => {
    const page = fc.record({
      query: fc.constantFrom('', 'البحر', 'خبر البحر', '-غائب'),
      sort: fc.constantFrom('relevance', 'newest', 'oldest'),
      limit: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(page, ({ query, sort, limit }) => {
        const ids = (offset: number, size: number): number[] =>
          many.ask(query, { sort, limit: size, offset }).hits.map(({ id }) => id);
        const whole = ids(0, 1000);
        const pages = Array.from({ length: Math.ceil(57 / limit) }, (_, index) =>
          ids(index * limit, limit),
        );
        expect([new Set(whole).size, many.ask(query, { limit: 0 }).total]).toEqual([57, 57]);
        expect(pages.flat()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
