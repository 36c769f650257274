import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MostFrequent } from '../../../../archive/search/words/most-frequent.ts';

describe('the most frequent words', () => {
  it('are the first of a list that is sorted by how frequent they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (counts, most) => {
          const words = counts.map((documents, index) => ({ word: `${100 + index}`, documents }));
          const expected = words.toSorted((a, b) => b.documents - a.documents).slice(0, most);
          const [best, inOrder] = [new MostFrequent(most), new MostFrequent(most)];
          for (const word of words.toReversed()) {
            if (word.documents >= best.least) best.offer(word);
          }
          for (const word of words) if (word.documents > inOrder.least) inOrder.offer(word);
          expect(inOrder.words()).toEqual(expected);
          expect(best.words()).toEqual(expected);
          expect(best.least).toBe(expected[most - 1]?.documents ?? 0);
        },
      ),
    );
  });

  it('are all of them where no number is set', () => {
    const best = new MostFrequent(Infinity);
    best.offer({ word: 'ا', documents: 1 });
    best.offer({ word: 'ب', documents: 2 });
    expect([best.words().map(({ word }) => word), best.least]).toEqual([['ب', 'ا'], 0]);
  });
});
