import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { didYouMean } from '../../../../archive/search/words/did-you-mean.ts';
import { typingCost } from '../../../../archive/search/words/typing-cost.ts';
import { heldWords, mistyped, typedWell } from './mistyped-words.ts';
import {
  countedWords,
  exactWords,
  someVocabulary,
  someWord,
  wordSpace,
} from './small-vocabularies.ts';

function meant(words: Readonly<Record<string, number>>, word: string): string | null {
  const { dictionaries, space } = exactWords(words);
  const vocabulary = dictionaryVocabulary(dictionaries, space, 10_000);
  return finish(didYouMean(vocabulary, vocabulary, word))?.word ?? null;
}

describe('«did you mean»', () => {
  const words = {
    سياسه: 3000,
    رياسه: 40,
    دراسه: 900,
    الحكومه: 5000,
    الحكومات: 400,
    كازاخستان: 700,
    وزير: 2000,
    وزيره: 30,
    استانا: 300,
    2017: 4000,
    من: 9000,
    بيت: 800,
  };
  const asked = (word: string) => meant(words, word);

  it('names a frequent word that was mistyped', () => {
    expect({
      neighbouringKey: asked('سباسه'),
      swapped: asked('سايسه'),
      missing: asked('الحكمه'),
      twoErrors: asked('كازخستن'),
      added: asked('استاننا'),
    }).toEqual({
      neighbouringKey: 'سياسه',
      swapped: 'سياسه',
      missing: 'الحكومه',
      twoErrors: 'كازاخستان',
      added: 'استانا',
    });
  });

  it('prefers the slip of a finger to a word somewhat more frequent', () => {
    // ن and ت lie side by side, ن and ر do not.
    expect(meant({ بنات: 100, بنار: 300 }, 'بنان')).toBe('بنات');
    expect(meant({ بنات: 100, بنار: 30_000 }, 'بنان')).toBe('بنار');
  });

  it('keeps silent where nothing is gained', () => {
    expect({
      heldAndFrequent: asked('سياسه'),
      // The archive holds it, and its neighbour is not so much more frequent.
      heldAndRare: asked('رياسه'),
      // The search finds the other one by its stem.
      sameStem: asked('والحكومه'),
      unlikeAny: asked('قسطنطينيه'),
      number: asked('2018'),
      short: asked('مح'),
      shortAndTwoErrors: asked('بلب'),
      empty: asked(''),
    }).toEqual({
      heldAndFrequent: null,
      heldAndRare: null,
      sameStem: null,
      unlikeAny: null,
      number: null,
      short: null,
      shortAndTwoErrors: null,
      empty: null,
    });
  });

  it.each(Object.entries(mistyped))('is known of words with %s', (_, typed) => {
    const found = Object.keys(typed).map((word) => [word, meant(heldWords, word)]);
    expect(Object.fromEntries(found)).toEqual(typed);
  });

  it('is not asked of words that are typed well', () => {
    expect(typedWell.filter((word) => meant(heldWords, word) !== null)).toEqual([]);
  });

  it('is not asked of a word with an article or a preposition that the archive has not seen with it', () => {
    expect(meant({ بالزير: 9000, وزير: 100 }, 'بالوزير')).toBe(null);
    expect(meant({ بالزير: 9000 }, 'بالوزير')).toBe('بالزير');
  });

  it('takes a word that it does not hold for another rather than for a mistake, unless another is near', () => {
    const rare = {
      البلديه: 3,
      الليبيه: 3,
      الدوحه: 3,
      كاليفورنيا: 1,
      زيارات: 3,
      برلمان: 1,
      قطار: 3,
    };
    expect({
      // Two edits, or one in a short word.
      venice: meant(rare, 'البندقيه'),
      fritters: meant(rare, 'الزلابيه'),
      giraffe: meant(rare, 'زراف'),
      // Six letters are alike, and four of them are not enough.
      parliament: meant(rare, 'برحلمان'),
      train: meant(rare, 'قطاسر'),
      frequentTrain: meant({ قطار: 4 }, 'قطاسر'),
      // What makes «ار» the article leaves only «دوحه».
      swing: meant(rare, 'ارجوحه'),
      // A slip may be meant for anything.
      california: meant(rare, 'كاليفرنيا'),
    }).toEqual({
      venice: null,
      fritters: null,
      giraffe: null,
      parliament: 'برلمان',
      train: null,
      frequentTrain: 'قطار',
      swing: null,
      california: 'كاليفورنيا',
    });
  });

  it('doubts a word that the archive holds once beside thousands of another', () => {
    expect(meant({ سياسه: 3000, سباسه: 1 }, 'سباسه')).toBe('سياسه');
    expect(meant({ سياسه: 3000, سباسه: 40 }, 'سباسه')).toBe(null);
  });

  it('names a word of the archive, near and far more frequent, and none that it would doubt itself', () => {
    const word = someWord(['a', 's', 'z', 'ا', 'ب', 'ي'], 7);
    fc.assert(
      fc.property(someVocabulary(word), word, (segments, typed) => {
        const { dictionaries, space } = wordSpace(segments);
        const vocabulary = dictionaryVocabulary(dictionaries, space, 10_000);
        const found = finish(didYouMean(vocabulary, vocabulary, typed));
        if (found === null) return;
        expect(countedWords(segments, '=', () => true)).toContainEqual(found);
        expect(typingCost(typed, found.word)).toBeGreaterThan(0);
        expect(found.documents).toBeGreaterThan(100 * vocabulary.frequency(typed));
        expect(finish(didYouMean(vocabulary, vocabulary, found.word))?.word).not.toBe(typed);
      }),
      { numRuns: 300 },
    );
  });
});
