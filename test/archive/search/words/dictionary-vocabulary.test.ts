import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { lunrVocabulary } from '../../../oracle/lunr-vocabulary.ts';
import { countedWords, someVocabulary, someWord, wordSpace } from './small-vocabularies.ts';

const letters = ['a', 'b', 'ا', 'ب', 'é'];
const word = someWord(letters).filter((word) => word !== '');

describe('the vocabulary of dictionaries', () => {
  it('answers as the one in memory does that is made of the same words', () => {
    fc.assert(
      fc.property(
        someVocabulary(word),
        word,
        someWord([...letters, '*', '*']),
        fc.integer({ min: 0, max: 2 }),
        (segments, asked, pattern, distance) => {
          const { dictionaries, space } = wordSpace(segments);
          const vocabulary = dictionaryVocabulary(dictionaries, space, 7);
          const counts = countedWords(segments, space, () => true);
          const inMemory = lunrVocabulary(
            new Map(counts.map(({ word, documents }) => [word, documents])),
            7,
          );
          const namesOf = (words: readonly { readonly word: string }[]) =>
            words.map(({ word }) => word).sort();
          expect({
            articles: vocabulary.articles,
            frequency: vocabulary.frequency(asked),
            startingWith: namesOf(finish(vocabulary.startingWith(asked, 500))),
            matching: namesOf(finish(vocabulary.matching(pattern, 500)).words),
            near: namesOf(finish(vocabulary.near(asked, distance, 500)).words),
          }).toEqual({
            articles: inMemory.articles,
            frequency: inMemory.frequency(asked),
            startingWith: namesOf(finish(inMemory.startingWith(asked, 500))),
            matching: namesOf(finish(inMemory.matching(pattern, 500)).words),
            near: namesOf(finish(inMemory.near(asked, distance, 500)).words),
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
