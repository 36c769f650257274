import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { joinVocabularies } from '../../../../archive/search/words/join-vocabularies.ts';
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
const word = someWord(letters).filter((each) => each !== '');

it('two vocabularies joined answer as one of the words of both', () => {
  fc.assert(
    fc.property(
      someVocabulary(word),
      word,
      someWord([...letters, '*', '*']),
      fc.integer({ min: 0, max: 2 }),
      (segments, asked, pattern, distance) => {
        const [exact, related] = ['=', '~='].map((space) => {
          const { dictionaries } = wordSpace(segments, space);
          return dictionaryVocabulary(dictionaries, space, 7);
        });
        if (exact === undefined || related === undefined) throw new Error('no vocabulary');
        const counts = new Map<string, number>();
        for (const space of ['=', '~=']) {
          for (const { word: each, documents } of countedWords(segments, space, () => true)) {
            counts.set(each, (counts.get(each) ?? 0) + documents);
          }
        }
        const [joined, whole] = [joinVocabularies([exact, related]), lunrVocabulary(counts, 7)];
        const answers = (vocabulary: typeof whole) => ({
          frequency: vocabulary.frequency(asked),
          startingWith: finish(vocabulary.startingWith(asked, 500)),
          matching: finish(vocabulary.matching(pattern, 500)).words,
          near: finish(vocabulary.near(asked, distance, 500)).words,
          accepted: finish(vocabulary.accepted(new RewritingMachine('ab', rules, 1), 500)).words,
        });
        expect(answers(joined)).toEqual(answers(whole));
      },
    ),
    { numRuns: 100 },
  );
});
