import { expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { latinNames } from '../../../../archive/search/words/latin-names.ts';
import { exactWords } from './small-vocabularies.ts';

it('a foreign name is found in Latin letters, and no ordinary word is', () => {
  const latin = 'trump android instagram samsung erdogan scan music side tunisia rt';
  const held = [...latin.split(' '), 'سكان', 'تونس', 'موسيقى'].map(
    (word) => [fold(word), 5] as const,
  );
  const { dictionaries, space } = exactWords(Object.fromEntries(held));
  const vocabulary = dictionaryVocabulary(dictionaries, space, 1000);
  const names = (typed: string): string[] =>
    finish(latinNames(vocabulary, vocabulary, fold(typed), 2)).map(({ word }) => word);
  expect({
    foreign: ['ترامب', 'أندرويد', 'إنستغرام', 'سامسونج', 'أردوجان'].map(names),
    ordinary: ['سكان', 'السكان', 'موسس', 'سيدة', 'تونس', 'trump', ''].flatMap(names),
  }).toEqual({
    foreign: [['trump'], ['android'], ['instagram'], ['samsung'], ['erdogan']],
    ordinary: [],
  });
});
