import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeForms } from '../../../archive/arabic/compose-forms.ts';
import { foldBorrowedLetters } from '../../../archive/arabic/fold-borrowed-letters.ts';
import { foldDigits } from '../../../archive/arabic/fold-digits.ts';
import { foldEndings } from '../../../archive/arabic/fold-endings.ts';
import { foldHamza } from '../../../archive/arabic/fold-hamza.ts';
import { foldLatin } from '../../../archive/arabic/fold-latin.ts';
import { foldName } from '../../../archive/arabic/fold-name.ts';
import { fold } from '../../../archive/arabic/fold.ts';
import { stripMarks } from '../../../archive/arabic/strip-marks.ts';

/** Each printed form with what a step or the whole makes of it, as one comparison. */
function expectFolding(step: (word: string) => string, pairs: Readonly<Record<string, string>>) {
  const made = Object.fromEntries(Object.keys(pairs).map((word) => [word, step(word)]));
  expect(made).toEqual(pairs);
}

describe('the steps', () => {
  it('compose presentation forms and combining hamza, and keep a ligature of words in one piece', () => {
    expectFolding(composeForms, {
      ﺍﻹﺳﻼﻡ: 'الإسلام',
      'ا\u0654ستانا': 'أستانا',
      'و\u0654': 'ؤ',
      ﷺ: 'صلىاللهعليهوسلم',
      '２٠': '2٠',
    });
  });

  it('strip marks, tatweel, joiners and bidi controls', () => {
    expectFolding(stripMarks, {
      مُحَمَّدٌ: 'محمد',
      مـوسم: 'موسم',
      هٰذا: 'هذا',
      'می\u200cخواهد': 'میخواهد',
      '\u202bخبر\u202c\ufeff': 'خبر',
    });
  });

  it('fold Latin case and accents, composed or not', () => {
    expectFolding(foldLatin, {
      Élysée: 'elysee',
      'x\u0301': 'x',
      İstanbul: 'istanbul',
      Ğ: 'g',
      'ạ\u0301': 'a',
      Ёлка: 'ёлка',
    });
  });

  it('fold alefs and the seats of hamza, and keep the bare hamza', () => {
    expectFolding(foldHamza, { أستانا: 'استانا', آستانا: 'استانا', إلى: 'الى', ٱلله: 'الله' });
    expectFolding(foldHamza, { مسؤول: 'مسوول', مسئول: 'مسوول', شيء: 'شيء', بدء: 'بدء' });
  });

  it('fold ى and ة', () => {
    expectFolding(foldEndings, { على: 'علي', مدرسة: 'مدرسه', موسى: 'موسي' });
  });

  it('write Persian and Urdu letters as an Arabic keyboard does', () => {
    expectFolding(foldBorrowedLetters, {
      ایران: 'ايران',
      کتاب: 'كتاب',
      گاز: 'كاز',
      پاريس: 'باريس',
      چاد: 'جاد',
      ڤيينا: 'فيينا',
      ژ: 'ز',
      ہ: 'ه',
    });
  });

  it('write every digit as a European one', () => {
    expectFolding(foldDigits, { '٢٠١٧': '2017', '۲۰۱۷': '2017', '2017': '2017' });
  });
});

describe('fold', () => {
  it('makes one word of its spellings', () => {
    const spellings = {
      استانا: ['أستانا', 'آستانا', 'إستانا', 'ٱستانا', 'أَسْتَانَا', 'أسـتـانا', 'ا\u0654ستانا'],
      محمد: ['مُحَمَّدٌ', 'مـحـمـد', 'محمد', 'ﻣﺤﻤﺪ'],
      الاسلام: ['الإسلام', 'ﺍﻹﺳﻼﻡ', 'الاسلام'],
      موسي: ['موسى', 'موسي', 'موسی'],
      سوريه: ['سورية', 'سوريه'],
      مسوول: ['مسؤول', 'مسئول', 'مسوول'],
      شوون: ['شؤون', 'شئون'],
      '2018': ['٢٠١٨', '۲۰۱۸', '2018'],
    };
    const made = Object.fromEntries(
      Object.entries(spellings).map(([word, forms]) => [word, [...new Set(forms.map(fold))]]),
    );
    expect(made).toEqual(Object.fromEntries(Object.keys(spellings).map((word) => [word, [word]])));
  });

  it('keeps «بريء» and «بري» apart', () => {
    expect([fold('بريء'), fold('بري')]).toEqual(['بريء', 'بري']);
  });

  it('is idempotent, whatever it is given', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          ...'اأإآٱىيیئؤوةه'.split(''),
          ...['\u0640', '\u064e', '\u0654', '\u0655', '\u0653', '\u0301', '\u0323', '\u0307'],
          ...['\u200d', '\u200c', '\u202b', '\ufeff', '\ufe71', 'ﷺ', 'ﻹ', 'ۂ', 'ہ', 'ے'],
          ...['a', 'A', 'İ', 'ạ', 'É', 'ǅ', 'ß', '\u1112', '\u1161', '\u11ab', 'Σ', '\ud800'],
        ),
      )
      .map((letters) => letters.join(''));
    const anything = fc.oneof(
      hostile,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anything, (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { numRuns: 2000 },
    );
  });
});

it('a name is compared by its folded words, whatever stands between them', () => {
  expect(['ميدل ايست أونلاين', ' «ميدل  إيست»، اونلاين', 'وكالة (عيّنة)'].map(foldName)).toEqual([
    'ميدل ايست اونلاين',
    'ميدل ايست اونلاين',
    'وكاله عينه',
  ]);
});
