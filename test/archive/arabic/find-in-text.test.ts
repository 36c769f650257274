import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFinder } from '../../../archive/arabic/find-in-text.ts';

const found = (text: string, wanted: string): string[] =>
  textFinder(text)(wanted).map(({ start, end }) => text.slice(start, end));

describe('finding in a text', () => {
  test.each([
    ['marks', 'قال مُحَمَّدٌ لمحمد', 'محمد', ['مُحَمَّدٌ', 'محمد']],
    ['marks that are typed', 'قال محمد', 'مُحَمَّد', ['محمد']],
    ['hamza and alef', 'أستانا وآستانا واستانا', 'إستانا', ['أستانا', 'آستانا', 'استانا']],
    ['a hamza that is combined', 'ا\u0654ستانا', 'أستانا', ['ا\u0654ستانا']],
    ['seats of hamza', 'مسؤول ومسئول', 'مسؤول', ['مسؤول', 'مسئول']],
    ['ة/ه and ى/ي', 'مدرسة علي', 'مدرسه على', ['مدرسة علي']],
    ['tatweel', 'محـــمد', 'محمد', ['محـــمد']],
    ['the kinds of digits', 'عام ٢٠١٧ وعام 2017', '۲۰۱۷', ['٢٠١٧', '2017']],
    ['white space', 'خفض\n  التوتر', 'خفض التوتر', ['خفض\n  التوتر']],
    ['bidi controls', 'مهر\u200fجان', 'مهرجان', ['مهر\u200fجان']],
    ['presentation forms', 'ﺍﻹﺳﻼﻡ', 'الاسلام', ['ﺍﻹﺳﻼﻡ']],
    ['case and accents', 'Élysée', 'elys', ['Élys']],
    ['the middle of a word', 'وبالمدرسة', 'مدرس', ['مدرس']],
    ['signs', 'قال: «نعم».', '«نعم»', ['«نعم»']],
  ])('sees through %s', (_, text, wanted, places) => {
    expect(found(text, wanted)).toEqual(places);
  });

  test('nothing is wanted, or nothing is there', () => {
    expect([found('نص', ' '), found('نص', '\u064B'), found('', 'نص')]).toEqual([[], [], []]);
  });

  test('finds do not overlap, and are in order', () => {
    expect(textFinder('ببببب')('بب')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  test('whatever stands around it, a word is found with its own offsets', () => {
    const letters = fc.constantFrom(...Array.from('ابتةهىيؤئءأآمـَُّ 0٣aÉ.«ﷺ\u200f\n'));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 40 }), (text) => {
        const spans = textFinder(`${text} مُحمد ${text}`)('محمّد');
        return spans.some(({ start, end }) => start <= text.length + 1 && end >= text.length + 6);
      }),
    );
  });
});
