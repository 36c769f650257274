import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LossyCounts } from '../../../archive/search/lossy-counts.ts';

it('counts exactly while all words fit', () => {
  const counts = new LossyCounts(10);
  for (const word of 'بحر بحر سفينة بحر'.split(' ')) counts.add(word);
  expect([[...counts.counts], counts.forgotten]).toEqual([
    [
      ['بحر', 3],
      ['سفينة', 1],
    ],
    0,
  ]);
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
      (words, most) => {
        const lossy = new LossyCounts(most);
        const exact = new Map<string, number>();
        for (const each of words) {
          lossy.add(each);
          exact.set(each, (exact.get(each) ?? 0) + 1);
          expect(lossy.counts.size).toBeLessThanOrEqual(most);
        }
        for (const [each, count] of exact) {
          const counted = lossy.counts.get(each) ?? 0;
          expect(counted).toBeLessThanOrEqual(count);
          expect(counted + lossy.forgotten).toBeGreaterThanOrEqual(count);
        }
      },
    ),
  );
});
