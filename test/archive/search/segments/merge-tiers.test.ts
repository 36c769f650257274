import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMerge } from '../../../../archive/search/segments/merge-tiers.ts';

const whole = (...sizes: readonly number[]) =>
  sizes.map((documents) => ({ documents, alive: documents }));

describe('what is merged next', () => {
  it('is eight neighbours of one size, or one that is a third deleted', () => {
    expect([
      nextMerge(whole(1, 2, 3)),
      nextMerge(whole(9000, 1, 2, 3, 4, 5, 6, 7, 8)),
      nextMerge(whole(9000, 1, 2, 3, 4, 5, 6, 7)),
      nextMerge(whole(9000, 9000, 5, 9000, 9000, 9000, 9000, 9000)),
      nextMerge([...whole(50), { documents: 100, alive: 60 }]),
      nextMerge([...whole(50), { documents: 100, alive: 70 }]),
    ]).toEqual([null, { from: 1, to: 9 }, null, { from: 0, to: 8 }, { from: 1, to: 2 }, null]);
  });

  it('keeps segments few, and writes a document again only so many times', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 400 }), (flushes) => {
        let segments: { documents: number; alive: number }[] = [];
        let written = 0;
        for (const size of flushes) {
          segments.push({ documents: size, alive: size });
          for (let merge = nextMerge(segments); merge !== null; merge = nextMerge(segments)) {
            const { from, to } = merge;
            const alive = segments.slice(from, to).reduce((sum, one) => sum + one.alive, 0);
            written += alive;
            const one = { documents: alive, alive };
            segments = [...segments.slice(0, from), one, ...segments.slice(to)];
          }
        }
        const total = flushes.reduce((sum, size) => sum + size, 0);
        const tiers = 2 + Math.ceil(Math.log(Math.max(total, 1000) / 1000) / Math.log(8));
        expect(segments.length).toBeLessThan(8 * tiers);
        expect(written).toBeLessThanOrEqual(total * (tiers + 3));
      }),
    );
  });
});
