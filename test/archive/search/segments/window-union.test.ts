import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Batch } from '../../../../archive/search/segments/batch.ts';
import { WindowUnion } from '../../../../archive/search/segments/window-union.ts';
import { batchOf, matches, matchesIn, type Match } from './batches.ts';

type Join = (a: number, b: number) => number;
const joins = {
  addSum: (a, b) => a + b,
  addLargest: Math.max,
} satisfies Record<string, Join>;

function joined(lists: readonly (readonly Match[])[], join: Join): Match[] {
  const scores = new Map<number, number>();
  for (const { document, score } of lists.flat()) {
    scores.set(document, join(scores.get(document) ?? 0, score));
  }
  return Array.from(scores, ([document, score]) => ({ document, score })).sort(
    (a, b) => a.document - b.document,
  );
}

describe.each(Object.entries(joins))('a union by %s', (name, join) => {
  const add = name as keyof typeof joins;
  const window = fc.record({
    from: fc.nat(1_000_000),
    lists: fc.array(matches, { maxLength: 4 }),
    least: fc.constantFrom(-Infinity, -1, 0, 0.5, 3, NaN),
  });

  it('joins the matches of a window by document, and nothing of it stays for the next', () => {
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 4 }), (windows) => {
        const union = new WindowUnion();
        const batch = new Batch();
        for (const { from, lists, least } of windows) {
          union.begin(from);
          for (const list of lists) union[add](batchOf(list, from));
          batch.count = 0;
          union.drain(least, batch);
          const isEnough = ({ score }: Match) => Number.isNaN(least) || score >= least;
          expect(matchesIn(batch, from)).toEqual(joined(lists, join).filter(isEnough));
        }
      }),
    );
  });
});
