import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRuns } from '../../../../archive/search/segments/count-runs.ts';
import { rangesOf } from './position-ranges.ts';

/** A text and a phrase of the same few words. */
const letter = fc.constantFrom('a', 'b', 'c', '.');
const text = fc.array(letter, { maxLength: 40 });
const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });

function runsIn(words: readonly string[], wanted: readonly string[]): number {
  return words.filter((_, start) => wanted.every((word, at) => words[start + at] === word)).length;
}

describe('the runs of a phrase', () => {
  it('are as many as places where a look at every word finds it', () => {
    fc.assert(
      fc.property(text, phrase, fc.nat(3), (words, wanted, around) => {
        expect(countRuns(rangesOf(words, wanted, around))).toBe(runsIn(words, wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('may overlap, and a word may stand in them twice', () => {
    const count = (words: string, wanted: string) =>
      countRuns(rangesOf(words.split(' '), wanted.split(' ')));
    expect([
      count('a a a', 'a a'),
      count('a b a b a', 'a b a'),
      count('a b c', 'c b'),
      count('a b', 'a b c'),
      count('a b', 'b'),
    ]).toEqual([2, 2, 0, 0, 1]);
  });
});
