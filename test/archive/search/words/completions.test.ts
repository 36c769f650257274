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
} from './small-vocabularies.ts';

const someSpace = fc.constantFrom('=', '~=');

describe('completions', () => {
  it('are the most frequent words that begin so', () => {
    fc.assert(
      fc.property(
        someVocabulary(),
        someWord(undefined, 2),
        someSpace,
        fc.integer({ min: 1, max: 20 }),
        (segments, beginning, space, most) => {
          const all = countedWords(segments, space, (word) => word.startsWith(beginning));
          const found = finish(completions(wordSpace(segments, space), beginning, most));
          expect(found.map(({ documents }) => documents)).toEqual(
            all.slice(0, most).map(({ documents }) => documents),
          );
          // Of equally frequent words any may stay, but none twice, and counted as it is.
          expect(new Set(found.map(({ word }) => word)).size).toBe(found.length);
          expect(all).toEqual(expect.arrayContaining([...found]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of one segment are, among equally frequent words, the first in order', () => {
    fc.assert(
      fc.property(
        someVocabulary().filter((segments) => segments.length > 0),
        someWord(undefined, 1),
        fc.integer({ min: 1, max: 20 }),
        (segments, beginning, most) => {
          const one = segments.slice(0, 1);
          const where = wordSpace(one);
          const expected = countedWords(one, '=', (word) => word.startsWith(beginning));
          // The second time it is known what need not be read.
          for (let times = 0; times < 2; times++) {
            expect(finish(completions(where, beginning, most))).toEqual(expected.slice(0, most));
          }
        },
      ),
    );
  });

  it('count a word that is the best of no segment', () => {
    const where = exactWords(
      { مدرسه: 10, مدينه: 9, مكتب: 6 },
      { مصر: 10, مطار: 9, مكتب: 6 },
      { منزل: 10, متحف: 9, مكتب: 6 },
    );
    expect(finish(completions(where, 'م', 1))).toEqual([{ word: 'مكتب', documents: 18 }]);
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
