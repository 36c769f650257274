import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopHits, type ScoredHit } from '../../../../archive/search/segments/top-hits.ts';

/** Few scores, so that many hits are equal; ids in no order. */
const score = fc.constantFrom(0, 0.5, 1, 1.5, 2, 3);
const hits = fc.uniqueArray(fc.record({ id: fc.nat(1000), score }), {
  maxLength: 60,
  selector: ({ id }) => id,
});

function bestOf(offered: readonly ScoredHit[], most: number): ScoredHit[] {
  return [...offered].sort((a, b) => b.score - a.score || a.id - b.id).slice(0, most);
}

describe('the best hits', () => {
  it('are those that sorting them all would put first, by score and then by lower id', () => {
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 20 }), (offered, most) => {
        const top = new TopHits(most);
        for (const { id, score } of offered) top.offer(id, score);
        expect(top.best()).toEqual(bestOf(offered, most));
      }),
    );
  });

  it('turn away what scores no more than the threshold, unless its id is lower', () => {
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 20 }), (offered, most) => {
        const top = new TopHits(most);
        const thresholds = offered.map(({ id, score }) => {
          top.offer(id, score);
          return top.threshold;
        });
        expect(thresholds).toEqual(
          offered.map((_, index) => {
            const best = bestOf(offered.slice(0, index + 1), most);
            return best.length < most ? -1 : best.at(-1)?.score;
          }),
        );
      }),
    );
  });

  it('count the better score of a hit that is offered again', () => {
    const offers = fc.array(fc.record({ id: fc.nat(15), score }), { maxLength: 60 });
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 8 }), (offered, most) => {
        const top = new TopHits(most);
        const largest = new Map<number, number>();
        for (const { id, score } of offered) {
          top.offerAgain(id, score);
          largest.set(id, Math.max(score, largest.get(id) ?? 0));
        }
        const once = Array.from(largest, ([id, score]) => ({ id, score }));
        expect(top.best()).toEqual(bestOf(once, most));
      }),
    );
  });

  it('can be asked at any time, and change with what is offered next', () => {
    const top = new TopHits(2);
    const seen = [top.best()];
    for (const [id, score] of [
      [7, 1],
      [5, 1],
      [6, 1],
      [9, 2],
    ] as const) {
      // prettier-ignore
      top.offer(id, score);
      seen.push(top.best());
    }
    const at = (id: number, score: number): ScoredHit => ({ id, score });
    expect(seen).toEqual([
      [],
      [at(7, 1)],
      [at(5, 1), at(7, 1)],
      [at(5, 1), at(6, 1)],
      [at(9, 2), at(5, 1)],
    ]);
  });
});
