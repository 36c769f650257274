import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { wordsStartingWith } from '../../../../archive/search/words/words-starting-with.ts';
import { countedWords, someVocabulary, someWord, wordSpace } from './small-vocabularies.ts';

it('finds the words that begin so, the most frequent first, and says how many they are', () => {
  fc.assert(
    fc.property(
      someVocabulary(),
      someWord(undefined, 3),
      fc.constantFrom('=', '~='),
      fc.integer({ min: 1, max: 40 }),
      (segments, beginning, space, most) => {
        const expected = countedWords(segments, space, (word) => word.startsWith(beginning));
        expect(finish(wordsStartingWith(wordSpace(segments, space), beginning, most))).toEqual({
          words: expected.slice(0, most),
          total: expected.length,
        });
      },
    ),
    { numRuns: 500 },
  );
});
