import { describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import type { Lexicon } from '../../../archive/arabic/lexicon.ts';
import { stemLatin } from '../../../archive/arabic/stem-latin.ts';
import { stem } from '../../../archive/arabic/stem.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';

/** The words of a small archive of our own: in how many of its 60 articles each stands. */
const counts: Readonly<Record<string, number>> = {
  وزير: 18, الوزير: 12, وزيرة: 2, زير: 0, واشنطن: 14, شنطة: 3, الشنطة: 1, وليد: 5, بيروت: 13,
  ببيروت: 3, يعلن: 4, سيعلن: 2, رئيس: 22, الرئيس: 19, رئيسهم: 1, انتخابات: 11, الانتخابات: 13,
  انتخاب: 5, انتخاباتهم: 1, سوريا: 12, سورية: 7, السورية: 6, ألمانيا: 9, ألماني: 3, مسؤول: 8,
  مسئول: 3, المسؤول: 2, بغداد: 12, فرنسا: 11, فرنسي: 3, الفرنسي: 4, موسى: 6, موسي: 1, لبنان: 16,
  اللبناني: 7, لبنانية: 4, اللبنانية: 5, الإسلام: 4, إسلام: 2, محمد: 15, بريء: 2, بري: 4, قال: 30,
  فلسطين: 10, آستانة: 4, أستانا: 3, كتاب: 9, الكتاب: 6, ايران: 9,
}; // prettier-ignore

const lexicon = lexiconOf(counts, 60);

function lexiconOf(printed: Readonly<Record<string, number>>, articles: number): Lexicon {
  const folded = new Map<string, number>();
  for (const [word, count] of Object.entries(printed)) {
    folded.set(fold(word), (folded.get(fold(word)) ?? 0) + count);
  }
  return { articles, frequency: (word) => folded.get(word) ?? 0 };
}

/** The words of a text as they are searched for: cut, folded, stemmed. */
function analysed(text: string): string[] {
  return tokenize(text).map(({ start, end }) => stem(fold(text.slice(start, end)), lexicon));
}

function folded(text: string): string[] {
  return tokenize(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** How many different words these are to a search. */
function kinds(text: string): number {
  return new Set(analysed(text)).size;
}

describe('what ArabicAnalyzer of Lucene gets wrong', () => {
  it('takes the و off «وزير», «واشنطن» and «وليد»', () => {
    expect(analysed('وزير واشنطن وليد')).toEqual(['وزير', 'واشنطن', 'وليد']);
  });

  it('does not know «بيروت» in «ببيروت», «يعلن» in «سيعلن»', () => {
    expect([kinds('ببيروت بيروت'), kinds('سيعلن يعلن')]).toEqual([1, 1]);
  });

  it('does not know «رئيس» in «رئيسهم», «انتخابات» in «انتخاباتهم»', () => {
    expect([kinds('رئيسهم رئيس الرئيس'), kinds('انتخاباتهم انتخابات الانتخابات')]).toEqual([1, 1]);
  });

  it('tells «سوريا» from «سورية»', () => {
    expect(kinds('سوريا سورية')).toBe(1);
  });

  it('takes an article off «ألمانيا»', () => {
    expect(analysed('ألمانيا')).not.toContain(fold('مانيا'));
    expect(kinds('ألمانيا وألمانيا بألمانيا')).toBe(1);
  });

  it('tells «مسؤول» from «مسئول»', () => {
    expect(kinds('مسؤول مسئول مسوول المسؤول')).toBe(1);
  });

  it('tells Persian letters from Arabic ones', () => {
    expect(folded('کتاب ایران')).toEqual(folded('كتاب ايران'));
  });

  it('leaves ٱ and presentation forms as they are', () => {
    expect(folded('ٱلإسلام ﺍﻹﺳﻼﻡ')).toEqual(['الاسلام', 'الاسلام']);
  });
});

describe('what Snowball gets wrong', () => {
  it('takes the ب off «بغداد»', () => {
    expect(analysed('بغداد')).toEqual(['بغداد']);
  });

  it('makes «رنس» of «فرنسا»', () => {
    expect(analysed('فرنسا')[0]).toMatch(/^فرنس/u);
    expect(kinds('فرنسا وفرنسا بفرنسا')).toBe(1);
  });

  it('tells «موسى» from «موسي»', () => {
    expect(kinds('موسى موسي')).toBe(1);
  });
});

describe('what lunr-languages gets wrong', () => {
  it('cannot find digits and Latin words', () => {
    expect(folded('قمة 2018 في Astana ٢٠١٨')).toEqual(['قمه', '2018', 'في', 'astana', '2018']);
    expect(folded('Astana').flatMap(stemLatin)).toEqual(folded('ASTANA').flatMap(stemLatin));
  });

  it('finds «لبنان», «اللبناني» and «لبنانية» each by itself', () => {
    expect(kinds('لبنان اللبناني لبنانية اللبنانية')).toBe(1);
  });

  it('finds «واشنطن» by «شنطة»', () => {
    expect(kinds('شنطة واشنطن')).toBe(2);
  });

  it('throws at «قال:رئيس»', () => {
    expect(folded('قال:رئيس')).toEqual(['قال', 'رييس']);
  });
});

describe('what unicode61 of SQLite gets wrong', () => {
  it('splits «مُحَمَّدٌ» into its letters', () => {
    expect(folded('مُحَمَّدٌ')).toEqual(['محمد']);
  });

  it('keeps tatweel', () => {
    expect(folded('مـحـمـد')).toEqual(['محمد']);
  });

  it('tells one alef from another', () => {
    expect(new Set(folded('أستانا إستانا آستانا ٱستانا استانا'))).toEqual(new Set(['استانا']));
  });
});

describe('what others get wrong', () => {
  it('FlexSearch: «محمد» misses «مُحَمَّد»', () => {
    expect(kinds('محمد مُحَمَّد')).toBe(1);
  });

  it('highlights are shifted by the marks that were taken out', () => {
    const text = 'قَالَ مُحَمَّدٌ: «ﺍﻹﺳﻼﻡ» في لُبنـان';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'قَالَ',
      'مُحَمَّدٌ',
      'ﺍﻹﺳﻼﻡ',
      'في',
      'لُبنـان',
    ]);
  });

  it('letters torn apart by NFD are folded otherwise', () => {
    const words = 'آستانة أستانا إسلام مسؤول مسئول رئيس على موسى';
    expect(folded(words.normalize('NFD'))).toEqual(folded(words));
  });

  it('merges «بريء» with «بري»', () => {
    expect(kinds('بريء بري')).toBe(2);
  });

  it('cuts at `_` and `#` and at invisible marks or not at all', () => {
    expect(folded('#آستانة_2018 \u202bخبر\u202c\u200fعاجل')).toEqual([
      'استانه',
      '2018',
      'خبر',
      'عاجل',
    ]);
  });
});
