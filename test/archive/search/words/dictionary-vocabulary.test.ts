import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { RewritingMachine } from '../../../../archive/search/words/rewriting-machine.ts';
import { lunrVocabulary } from '../../../oracle/lunr-vocabulary.ts';
import { countedWords, someVocabulary, someWord, wordSpace } from './small-vocabularies.ts';

/** «ab», and what is written for it. */
const rules = [
  { from: 'a', to: 'ا', cost: 0 },
  { from: 'a', to: 'a', cost: 0 },
  { from: 'b', to: '', cost: 1 },
  { from: 'b', to: 'ب', cost: 0 },
];
const letters = ['a', 'b', 'ا', 'ب', 'é'];
const word = someWord(letters).filter((word) => word !== '');

describe('the vocabulary of dictionaries', () => {
  it("answers as one in memory does, on lunr's token sets, that is made of the same words", () => {
    fc.assert(
      fc.property(
        someVocabulary(word),
        word,
        someWord([...letters, '*', '*']),
        fc.integer({ min: 0, max: 2 }),
        (segments, asked, pattern, distance) => {
          const { dictionaries, space } = wordSpace(segments);
          const counts = countedWords(segments, space, () => true);
          const [ours, theirs] = [
            dictionaryVocabulary(dictionaries, space, 7),
            lunrVocabulary(new Map(counts.map(({ word, documents }) => [word, documents])), 7),
          ].map((vocabulary) => ({
            articles: vocabulary.articles,
            frequency: vocabulary.frequency(asked),
            startingWith: finish(vocabulary.startingWith(asked, 500)),
            matching: finish(vocabulary.matching(pattern, 500)),
            near: finish(vocabulary.near(asked, distance, 500)),
            accepted: finish(vocabulary.accepted(new RewritingMachine('ab', rules, 1), 500)),
          }));
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: 300 },
    );
  });
});
