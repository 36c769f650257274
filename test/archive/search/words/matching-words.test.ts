import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { matchingWords } from '../../../../archive/search/words/matching-words.ts';
import {
  countedWords,
  exactWords,
  smallAlphabet,
  someVocabulary,
  someWord,
  wordSpace,
} from './small-vocabularies.ts';

function matching(where: ReturnType<typeof wordSpace>, pattern: string, most = 100): string[] {
  return finish(matchingWords(where, pattern, most)).words.map(({ word }) => word);
}

describe('the words that fit a pattern', () => {
  it('are those that a regular expression finds, counted over all segments', () => {
    const few = someVocabulary(someWord(['a', 'ا', 'ب', '\u0301', '😀']));
    const letters = [...smallAlphabet.slice(0, 4), '\u0301', '😀', '*', '*', '*'];
    const pattern = someWord(letters, 6);
    fc.assert(
      fc.property(
        few,
        pattern,
        fc.constantFrom('=', '~='),
        fc.integer({ min: 1, max: 20 }),
        (segments, stars, space, most) => {
          const expression = new RegExp(`^${stars.replaceAll('*', '.*')}$`, 'su');
          const expected = countedWords(segments, space, (word) => expression.test(word));
          expect(finish(matchingWords(wordSpace(segments, space), stars, most))).toEqual({
            words: expected.slice(0, most),
            total: expected.length,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are found by their end, by their middle and by both ends', () => {
    const where = exactWords(
      { استانا: 7, الاستانا: 3, مكتب: 4, مكتوب: 2, مراكب: 9 },
      { استانا: 1, لينوتايب: 5, linotype: 1 },
    );
    expect({
      end: finish(matchingWords(where, '*تانا', 10)),
      middle: matching(where, '*ينوتا*'),
      bothEnds: matching(where, 'م*ك*ب'),
      latin: matching(where, 'l*type'),
      whole: finish(matchingWords(where, 'استانا', 10)),
      none: finish(matchingWords(where, 'غائب', 10)),
      mostFrequentOnly: finish(matchingWords(where, 'م*', 2)),
    }).toEqual({
      end: {
        words: [
          { word: 'استانا', documents: 8 },
          { word: 'الاستانا', documents: 3 },
        ],
        total: 2,
      },
      middle: ['لينوتايب'],
      bothEnds: ['مراكب', 'مكتب', 'مكتوب'],
      latin: ['linotype'],
      whole: { words: [{ word: 'استانا', documents: 8 }], total: 1 },
      none: { words: [], total: 0 },
      mostFrequentOnly: {
        words: [
          { word: 'مراكب', documents: 9 },
          { word: 'مكتب', documents: 4 },
        ],
        total: 3,
      },
    });
  });

  it('takes a piece up again where a first fit came to nothing', () => {
    const where = exactWords({ مممن: 1, كتكتب: 2, 'ا\u0301ا': 3 });
    expect([matching(where, '*ممن'), matching(where, '*كتب'), matching(where, '*ا')]).toEqual([
      ['مممن'],
      ['كتكتب'],
      ['ا\u0301ا'],
    ]);
  });

  it('is not held up by many stars over a row of one letter', () => {
    const where = exactWords({ ['ه'.repeat(5000)]: 1 });
    expect(matching(where, `${'*ه'.repeat(40)}*ا`)).toEqual([]);
    expect(matching(where, `*${'ه'.repeat(4999)}*ه`)).toHaveLength(1);
  });

  it('lets its caller in between while nothing fits', () => {
    const words = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`و${index}`, 1]));
    const steps = matchingWords(exactWords(words), '*ا', 10);
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(5);
  });
});
