import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LossyCounts } from '../../../archive/search/lossy-counts.ts';

/** Counts each word in an article of its own. */
function counted(words: readonly string[], most: number): LossyCounts {
  const counts = new LossyCounts(most);
  words.forEach((word, article) => counts.add(counts.numberOf(word), article));
  return counts;
}

it('counts exactly while all words fit', () => {
  const counts = counted('بحر بحر سفينة بحر'.split(' '), 10);
  expect([Array.from(counts.keys(), (word) => [word, counts.get(word)]), counts.forgotten]).toEqual(
    [
      [
        ['بحر', 3],
        ['سفينة', 1],
      ],
      0,
    ],
  );
});

it('counts a word once an article', () => {
  const counts = new LossyCounts(10);
  const number = counts.numberOf('بحر');
  for (const article of [0, 0, 1, 1, 1, 2]) counts.add(number, article);
  expect(counts.get('بحر') ?? 0).toBe(3);
});

it('counts a word anew that was forgotten, and says that numbers are no longer what they were', () => {
  const counts = counted(['بحر', 'ريح'], 2);
  expect([counts.get('بحر') ?? 0, counts.forgotten]).toEqual([1, 0]);
  counts.add(counts.numberOf('موج'), 2);
  expect([counts.get('بحر') ?? 0, counts.forgotten]).toEqual([0, 1]);
  for (const article of [3, 4]) counts.add(counts.numberOf('بحر'), article);
  expect(counts.get('بحر') ?? 0).toBe(2);
});

it('never counts too many, nor fewer than it says by more than it says, nor keeps more than fit', () => {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c') },
    fc.string({ unit: fc.constantFrom('x', 'y'), minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 300 }),
      fc.integer({ min: 2, max: 20 }),
      fc.boolean(),
      (words, most, isRemembered) => {
        const lossy = new LossyCounts(most);
        const exact = new Map<string, number>();
        const remembered = new Map<string, number>();
        let forgotten = 0;
        for (const [article, each] of words.entries()) {
          const number = (isRemembered ? remembered.get(each) : undefined) ?? lossy.numberOf(each);
          if (lossy.forgotten > forgotten) remembered.clear();
          forgotten = lossy.forgotten;
          remembered.set(each, number);
          lossy.add(number, article);
          exact.set(each, (exact.get(each) ?? 0) + 1);
          expect(lossy.size).toBeLessThanOrEqual(most);
        }
        for (const [each, count] of exact) {
          const known = lossy.get(each) ?? 0;
          expect(known).toBeLessThanOrEqual(count);
          expect(known + lossy.forgotten).toBeGreaterThanOrEqual(count);
        }
      },
    ),
  );
});
