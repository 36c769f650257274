import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { frequentInAll } from '../../../../archive/search/words/frequent-in-all.ts';
import {
  countedWords,
  exactWords,
  someVocabulary,
  someWord,
  wordSpace,
} from './small-vocabularies.ts';

describe('the most frequent words of several segments', () => {
  it('are found without counting all', () => {
    fc.assert(
      fc.property(
        someVocabulary(),
        someWord(undefined, 2),
        fc.integer({ min: 1, max: 12 }),
        (segments, beginning, most) => {
          expect(finish(frequentInAll(wordSpace(segments), beginning, most))).toEqual(
            countedWords(segments, '=', (word) => word.startsWith(beginning)).slice(0, most),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have one that is the best of none of them', () => {
    const where = exactWords(
      { مدرسه: 10, مدينه: 9, معرض: 8, مكتب: 6 },
      { مصر: 10, مطار: 9, مسرح: 8, مكتب: 6 },
      { منزل: 10, متحف: 9, مصنع: 8, مكتب: 6 },
    );
    expect(finish(frequentInAll(where, 'م', 1))).toEqual([{ word: 'مكتب', documents: 18 }]);
  });
});
