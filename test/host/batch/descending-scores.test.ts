import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descendingScores } from '../../../host/batch/descending-scores.ts';

test('equal scores are lowered by the least step of a 32-bit float', () => {
  expect(descendingScores([2, 1, 1, 1])).toEqual([2, 1, 1 - 2 ** -24, 1 - 2 ** -23]);
});

test('scores that only a 64-bit float tells apart are taken for equal', () => {
  expect(descendingScores([1 + 1e-12, 1])).toEqual([1, 1 - 2 ** -24]);
});

test('as 32-bit floats they fall, however many are equal, through nought and below', () => {
  const scores = fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true, min: 0 }), { maxLength: 50 })
    .map((some) => [...some, ...some, 0, 0, 0].sort((a, b) => b - a));
  fc.assert(
    fc.property(scores, (given) => {
      const kept = descendingScores(given).map(Math.fround);
      expect(kept.every((score, at) => at === 0 || score < (kept[at - 1] ?? 0))).toBe(true);
    }),
  );
});
