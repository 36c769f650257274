import { expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { variantsOf } from '../../../../archive/search/words/variants-of.ts';
import { exactWords } from './small-vocabularies.ts';

const held = { ترامب: 90, ترمب: 4, trump: 2, الأخبار: 50, مركز: 70, مدينة: 300 };
const { dictionaries, space } = exactWords(
  Object.fromEntries(Object.entries(held).map(([word, documents]) => [fold(word), documents])),
);
const vocabulary = dictionaryVocabulary(dictionaries, space, 1000);

it('a word has variants of another keyboard, or else in other spellings and in the other script', () => {
  const words = ['ترامب', 'ولترمب', 'trump', 'Trump', 'hghofhv', 'lv;.', 'فقعةح', 'مدينة', ''];
  const found = words.map((word) => [word, finish(variantsOf(vocabulary, vocabulary, word))]);
  expect(Object.fromEntries(found)).toEqual({
    ترامب: [
      { word: 'ترمب', kind: 'spelling', documents: 4 },
      { word: 'trump', kind: 'latin', documents: 2 },
    ],
    ولترمب: [
      { word: 'ترامب', kind: 'spelling', documents: 90 },
      { word: 'trump', kind: 'latin', documents: 2 },
    ],
    trump: [
      { word: 'ترامب', kind: 'latin', documents: 90 },
      { word: 'ترمب', kind: 'latin', documents: 4 },
    ],
    Trump: [
      { word: 'ترامب', kind: 'latin', documents: 90 },
      { word: 'ترمب', kind: 'latin', documents: 4 },
    ],
    hghofhv: [{ word: 'الاخبار', kind: 'keyboard', documents: 50 }],
    'lv;.': [{ word: 'مركز', kind: 'keyboard', documents: 70 }],
    فقعةح: [{ word: 'trump', kind: 'keyboard', documents: 2 }],
    مدينة: [],
    '': [],
  });
});
