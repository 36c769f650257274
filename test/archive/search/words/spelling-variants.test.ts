import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { stem } from '../../../../archive/arabic/stem.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { spellingVariants } from '../../../../archive/search/words/spelling-variants.ts';
import { exactWords, someVocabulary, someWord, wordSpace } from './small-vocabularies.ts';

/** An archive of a thousand articles with these words in so many. */
function archiveOf(words: Readonly<Record<string, number>>) {
  const folded = Object.entries(words).map(([word, documents]) => [fold(word), documents] as const);
  const { dictionaries, space } = exactWords(Object.fromEntries(folded));
  const vocabulary = dictionaryVocabulary(dictionaries, space, 1000);
  return (word: string): string[] =>
    finish(spellingVariants(vocabulary, vocabulary, fold(word), 5)).map((variant) => variant.word);
}

describe('other spellings of a name', () => {
  const variants = archiveOf({
    أستانا: 12, ترمب: 4, ترامب: 90, نتنياهو: 13, نتانياهو: 6, كلاشنكوف: 13, كلاشينكوف: 17,
    كلاشنيكوف: 25, غوغل: 20, جوجل: 9, الإنكليزية: 3, الإنجليزية: 30, الكونجرس: 2, الكونغرس: 16,
    برشلونة: 40, طرابلس: 44, ديمقراطية: 23, الديموقراطية: 8, مدينة: 400, المدينة: 300, مدنية: 40,
    المدنية: 30, كتاب: 90, كاتب: 60, الكاتب: 50, قانون: 190, عناصر: 220, العناصر: 80, عنصر: 100, يعلن: 90,
    علن: 10, عالم: 70, العالم: 200, عليم: 2,
  }); // prettier-ignore

  it('are those that the archive has, whatever stands before the name', () => {
    expect({
      finalTeh: variants('أستانة'),
      behindPreposition: variants('لأستانة'),
      behindArticle: variants('الأستانة'),
      aVowelLess: variants('ترامب'),
      aVowelMore: variants('ترمب'),
      behindConjunction: variants('ونتنياهو'),
      g: variants('جوجل'),
      unseenWayOfG: variants('قوقل'),
      withItsArticle: variants('إنكليزية'),
      heavy: variants('ترابلس'),
      bothVowelAndArticle: variants('ديموقراطية'),
    }).toEqual({
      finalTeh: ['استانا'],
      behindPreposition: ['استانا'],
      behindArticle: ['استانا'],
      aVowelLess: ['ترمب'],
      aVowelMore: ['ترامب'],
      behindConjunction: ['نتانياهو'],
      g: ['غوغل'],
      unseenWayOfG: ['غوغل', 'جوجل'],
      withItsArticle: ['الانجليزيه'],
      heavy: ['طرابلس'],
      bothVowelAndArticle: ['ديمقراطيه'],
    });
  });

  it('are the most frequent first, with two differences where a name has many consonants', () => {
    expect(variants('كلاشينكوف')).toEqual(['كلاشنيكوف', 'كلاشنكوف']);
    expect(archiveOf({ نتانياهو: 6, نتنيهو: 2 })('نتنياهو')).toEqual(['نتانياهو', 'نتنيهو']);
    expect(archiveOf({ نتانيهو: 6 })('نتنياهو')).toEqual([]);
  });

  it('are those of America, Europe and the like that the archive holds', () => {
    const archive = archiveOf({ الأميركية: 90, أميركي: 5, أوروبا: 40, اليوتوب: 4 });
    const found = ['أمريكية', 'الأمريكي', 'وأوربا', 'يوتيوب', 'الأوليمبية'].map(archive);
    expect(found).toEqual([['الاميركيه'], ['اميركي'], ['اوروبا'], ['اليوتوب'], []]);
  });

  it('are none for ordinary words, though another is a letter away', () => {
    const words = 'مدينة مدنية كتاب كاتب قانون عنصر عناصر عالم عليم المدينة العالم';
    expect(words.split(' ').flatMap(variants)).toEqual([]);
  });

  it('are none that the same stem finds, for short words and other scripts', () => {
    expect(archiveOf({ ديمقراطية: 5, ديمقراطي: 9 })('ديمقراطية')).toEqual([]);
    expect(['ترا', '', 'trump', '2017', 'ترامب2'].flatMap(variants)).toEqual([]);
  });

  it('are words of the archive, never the word itself or its stem, and found from each other', () => {
    const name = someWord(['ا', 'و', 'ي', 'ه', 'ت', 'ر', 'م', 'ب', 'ج', 'غ', 'ال'], 7);
    fc.assert(
      fc.property(someVocabulary(name), name, (segments, typed) => {
        const { dictionaries, space } = wordSpace(segments);
        const vocabulary = dictionaryVocabulary(dictionaries, space, 1000);
        const found = finish(spellingVariants(vocabulary, vocabulary, typed, 5));
        for (const { word, documents } of found) {
          expect(documents).toBe(vocabulary.frequency(word));
          expect(documents).toBeGreaterThan(0);
          expect(stem(word, vocabulary)).not.toBe(stem(typed, vocabulary));
        }
        expect(new Set(found.map(({ word }) => stem(word, vocabulary))).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });
});
