import { describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { emptyLexicon, type Lexicon } from '../../../archive/arabic/lexicon.ts';
import { rootLetters } from '../../../archive/arabic/root-letters.ts';

function lexiconOf(words: string): Lexicon {
  const known = new Set(words.split(' ').map(fold));
  return { articles: 1000, frequency: (folded) => (known.has(folded) ? 5 : 0) };
}

function lettersOf(words: string, lexicon: Lexicon): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').map((word) => [word, rootLetters(fold(word), lexicon)]),
  );
}

describe('the consonants of a word in its shortest reading', () => {
  it('are all but the long vowels where nothing can come off', () => {
    expect(lettersOf('ترامب فيسبوك غوغل كازاخستان', emptyLexicon)).toEqual({
      ترامب: 4,
      فيسبوك: 4,
      غوغل: 3,
      كازاخستان: 6,
    });
  });

  it('are fewer where the archive knows the word without a clitic, an augment or an ending', () => {
    const archive = lexiconOf('كتاب سيطر يسيطر جامعة عاصمة يستقبل');
    expect(lettersOf('وبكتابهم تسيطر جامعتها عاصمتين تستقبل', archive)).toEqual({
      وبكتابهم: 3,
      تسيطر: 3,
      جامعتها: 3,
      عاصمتين: 3,
      تستقبل: 3,
    });
    expect(lettersOf('وبكتابهم تسيطر تستقبل', emptyLexicon)).toEqual({
      وبكتابهم: 4,
      تسيطر: 4,
      تستقبل: 5,
    });
  });

  it('are three where the shape says so, whatever the archive knows', () => {
    const words = 'انتهاك استقلال ادراج تسويق مرتقب مجالس مسؤول مستقبل متظاهر انكسار';
    expect(new Set(Object.values(lettersOf(words, emptyLexicon)))).toEqual(new Set([3]));
  });
});
