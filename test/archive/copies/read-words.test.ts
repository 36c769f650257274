import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import { readWords } from '../../../archive/copies/read-words.ts';
import { newsText } from '../news-text.ts';

function hashes(text: string, most = 1000): number[] {
  const into = new Int32Array(most);
  return [...into.subarray(0, readWords(text, 0, text.length, into, 0))];
}

test('a word is the same, however it is spelled', () => {
  const spellings = ['مُحَمَّد', 'محـمد', 'ﻣﺤﻤﺪ', 'محمد'];
  expect(new Set(spellings.flatMap((word) => hashes(word))).size).toBe(1);
  expect(hashes('إدارة أستانا على ٢٠١٧')).toEqual(hashes('اداره استانا علي 2017'));
  expect(hashes('مسئول شئون بئر')).toEqual(hashes('مسؤول شؤون بير'));
});

test('other words are other words, and numbers are odd', () => {
  expect(hashes('قال وزير G20 عام 2017').map((hash) => hash & 1)).toEqual([0, 0, 0, 1, 0, 1]);
  expect(new Set(hashes('كتب كاتب مكتب مكتوب كتاب')).size).toBe(5);
});

test('marks and punctuation alone are no words', () => {
  expect(hashes('ـــ ، «» َ 😀')).toEqual([]);
});

test('reading stops where there is no room', () => {
  expect(hashes('واحد اثنان ثلاثة', 2)).toEqual(hashes('واحد اثنان'));
});

const touching =
  /(?<=[a-zé][\p{M}\u0640]*)(?=\p{Script=Arabic})|(?<=\p{Script=Arabic}[\p{M}\u0640]*)(?=[a-zé])/giu;

test('words are those of the tokenizer, folded', () => {
  const letters = fc
    .array(
      fc.constantFrom(...'ا أ إ آ ء ئ ؤ ى ي ة ه ب م \u0654 \u0653 ـ َ ّ ٣ 5 a é ﷺ ﻻ'.split(' '), ' '),
    )
    .map((drawn) => drawn.join(''));
  fc.assert(
    fc.property(fc.oneof(newsText, letters), (text) => {
      // Latin and Arabic letters that touch are two tokens, and one word here.
      const apart = text.replace(touching, ' ');
      const folded = tokenize(apart)
        .map(({ start, end }) => fold(apart.slice(start, end)))
        .filter(Boolean);
      expect(hashes(apart)).toEqual(hashes(folded.join(' ')));
    }),
  );
});
