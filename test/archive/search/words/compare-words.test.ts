import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords } from '../../../../archive/search/words/compare-words.ts';
import { someWord } from './small-vocabularies.ts';

it('orders words as their bytes do', () => {
  const word = fc.oneof(someWord(), fc.string({ unit: 'binary', maxLength: 3 }));
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(Math.sign(compareWords(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 1000 },
  );
});
