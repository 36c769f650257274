import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { completions } from '../../../../archive/search/words/completions.ts';
import {
  countedWords,
  exactWords,
  someVocabulary,
  someWord,
  wordSpace,
  type SpacedWord,
} from './small-vocabularies.ts';

describe('completions', () => {
  it('are the most frequent words that begin so, over however many segments', () => {
    fc.assert(
      fc.property(
        someVocabulary(),
        someWord(undefined, 2),
        fc.constantFrom('=', '~='),
        fc.integer({ min: 1, max: 20 }),
        (segments, beginning, space, most) => {
          const where = wordSpace(segments, space);
          const all = countedWords(segments, space, (word) => word.startsWith(beginning));
          // The second time it is known what need not be read.
          for (let times = 0; times < 2; times++) {
            expect(finish(completions(where, beginning, most))).toEqual(all.slice(0, most));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the same where they are too many to count all', () => {
    const rank = fc.integer({ min: 1, max: 2000 });
    const shares = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(rank, shares, (seed, shares) => {
        // A few words in many documents, many in few, and not the same in all segments.
        const segments = shares.map((share, segment) =>
          Array.from({ length: 600 }, (_, word): SpacedWord => {
            const often = 3000 / (1 + ((word * seed) % 601));
            return ['=', `ا${word}`, 1 + Math.floor(often * share * (1 + ((word + segment) % 3)))];
          }),
        );
        expect(finish(completions(wordSpace(segments), 'ا', 5))).toEqual(
          countedWords(segments, '=', () => true).slice(0, 5),
        );
      }),
    );
  });

  it('have words of one and two letters and the beginning itself', () => {
    const where = exactWords({ و: 90, وا: 20, وال: 3, والي: 7, ا: 100 });
    expect(finish(completions(where, 'وا', 5))).toEqual([
      { word: 'وا', documents: 20 },
      { word: 'والي', documents: 7 },
      { word: 'وال', documents: 3 },
    ]);
    expect(finish(completions(where, 'ي', 5))).toEqual([]);
    expect(finish(completions(exactWords(), 'و', 5))).toEqual([]);
  });

  it('lets its caller in between', () => {
    const words = Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`و${index}`, 1]));
    const steps = completions(exactWords(words), 'و', 5);
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(5);
  });
});
