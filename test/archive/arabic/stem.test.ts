import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { emptyLexicon, type Lexicon } from '../../../archive/arabic/lexicon.ts';
import { stem } from '../../../archive/arabic/stem.ts';
import { isStopWord } from '../../../archive/arabic/stop-words.ts';

/** A lexicon of words as printed, each in so many articles. */
function lexiconOf(frequencies: Readonly<Record<string, number>>, articles = 100): Lexicon {
  const folded = new Map(Object.entries(frequencies).map(([word, count]) => [fold(word), count]));
  return { articles, frequency: (word) => folded.get(word) ?? 0 };
}

const archive = lexiconOf({
  وزير: 40, بغداد: 30, لندن: 20, واشنطن: 25, بوتين: 15, برلين: 12, فلسطين: 30, وليد: 5,
  فلسطيني: 10, الفلسطيني: 10, فلسطينية: 5, استانا: 8, باستانا: 2, روسيا: 30, وروسيا: 4,
  ألمانيا: 20, فرنسا: 20, رئيس: 30, رئيسهم: 1, انتخابات: 12, انتخاباتهم: 1, بيروت: 9, ببيروت: 3,
  يعلن: 4, سيعلن: 2, لبنان: 20, اللبناني: 9, لبنانية: 4, مكتبة: 9,
}); // prettier-ignore

function stems(words: string, lexicon = archive): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, stem(fold(word), lexicon)]));
}

describe('stem', () => {
  it('only takes off what stands around it, whatever the archive attests', () => {
    const part = fc.constantFrom(
      ...'و ال ب ل س ك ف كتب وزير فلسطين ي ه ات ون ها الله المانيا نا ا'.split(' '),
    );
    const word = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (whole, attested) => {
        const lexicon = lexiconOf(Object.fromEntries(attested.map((each, at) => [each, at + 1])));
        expect(fold(whole)).toContain(stem(fold(whole), lexicon));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps apart what differs by an ending and is another word', () => {
    const lexicon = lexiconOf({
      ماي: 90, المائة: 50, كافة: 60, الكاف: 40, مهدي: 20, المهدية: 30, باجة: 30, الباجي: 40,
    }); // prettier-ignore
    expect(stems('ماي بالمائة الكاف كافة مهدي بالمهدية باجة الباجي', lexicon)).toEqual({
      ماي: 'ماي',
      بالمائة: 'مايه',
      الكاف: 'كاف',
      كافة: 'كافه',
      مهدي: 'مهدي',
      بالمهدية: 'مهديه',
      باجة: 'باج',
      الباجي: 'باجي',
    });
  });

  it('keeps a word whole whose first letter only looks like a clitic', () => {
    expect(stems('وزير بغداد لندن واشنطن وليد فرنسا')).toEqual({
      وزير: 'وزير',
      بغداد: 'بغداد',
      لندن: 'لندن',
      واشنطن: 'واشنطن',
      وليد: 'وليد',
      فرنسا: 'فرنسا',
    });
  });

  it('keeps a word whole whose last letters only look like an ending', () => {
    expect(stems('بوتين برلين فلسطين')).toEqual({
      بوتين: 'بوتين',
      برلين: 'برلين',
      فلسطين: 'فلسطين',
    });
  });

  it('takes the article off, alone or behind one-letter words', () => {
    expect(stems('الوزير والوزير بالوزير للوزير وللوزير')).toEqual({
      الوزير: 'وزير',
      والوزير: 'وزير',
      بالوزير: 'وزير',
      للوزير: 'وزير',
      وللوزير: 'وزير',
    });
  });

  it('takes conjunctions and prepositions off where the archive knows the rest', () => {
    expect(stems('باستانا وروسيا ببيروت سيعلن وألمانيا')).toEqual({
      باستانا: 'استانا',
      وروسيا: 'روسيا',
      ببيروت: 'بيروت',
      سيعلن: 'يعلن',
      وألمانيا: 'المانيا',
    });
    expect(stems('باستانا وروسيا', emptyLexicon)).toEqual({ باستانا: 'باستانا', وروسيا: 'وروسيا' });
  });

  it('asks a large archive for three witnesses', () => {
    const two = { روسيا: 2, وروسيا: 1 };
    expect([999, 1000].map((articles) => stem('وروسيا', lexiconOf(two, articles)))).toEqual([
      'روسيا',
      'وروسيا',
    ]);
  });

  it('takes endings off where the archive knows the rest', () => {
    expect(stems('فلسطيني الفلسطينية رئيسهم انتخاباتهم لبنانية')).toEqual({
      فلسطيني: 'فلسطين',
      الفلسطينية: 'فلسطين',
      رئيسهم: 'رييس',
      انتخاباتهم: 'انتخابات',
      لبنانية: 'لبنان',
    });
  });

  it('does not take the beginning of «ألمانيا» or «الله» for the article, behind a conjunction either', () => {
    expect(stems('ألمانيا وألمانيا بألمانيا ألبانيا إلكتروني الله والله', emptyLexicon)).toEqual({
      ألمانيا: 'المانيا',
      وألمانيا: 'المانيا',
      بألمانيا: 'المانيا',
      ألبانيا: 'البانيا',
      إلكتروني: 'الكتروني',
      الله: 'الله',
      والله: 'الله',
    });
  });

  it('passes what is not Arabic', () => {
    expect(stems('linotype 2017 كوفيد19')).toEqual({
      linotype: 'linotype',
      '2017': '2017',
      كوفيد19: 'كوفيد19',
    });
  });
});

it('stop words are known in every spelling', () => {
  expect(['على', 'علي', 'إلى', 'وفي', 'the', 'سوريا'].map((word) => isStopWord(fold(word)))).toEqual([
    true, true, true, true, true, false,
  ]); // prettier-ignore
});

it('a slip of the pen does not make an article part of a word', () => {
  const lexicon = lexiconOf(
    { الفرنسية: 60, فرنسية: 20, الالفرنسية: 1, الإلغاء: 3, إلغاء: 5 },
    1000,
  );
  expect(stems('الفرنسية والفرنسية إلغاء الإلغاء', lexicon)).toEqual({
    الفرنسية: 'فرنسي',
    والفرنسية: 'فرنسي',
    إلغاء: 'الغاء',
    الإلغاء: 'الغاء',
  });
});
