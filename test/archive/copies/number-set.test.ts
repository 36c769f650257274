import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../../archive/copies/number-set.ts';

test('counts what is in both, as a set does', () => {
  // 0 is left out: it is taken for 1.
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 32 - 1 })),
  );
  const setOf = (list: readonly number[]): NumberSet => {
    const set = new NumberSet(list.length);
    for (const number of list) set.add(number);
    return set;
  };
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [first, second] = [setOf(one), setOf(other)];
      const distinct = [...new Set(one)];
      const shared = distinct.filter((number) => other.includes(number)).length;
      expect([first.size, first.countShared(second), second.countShared(first)]).toEqual([
        distinct.length,
        shared,
        shared,
      ]);
    }),
  );
});
