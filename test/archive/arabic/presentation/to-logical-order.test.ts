import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirror } from '../../../../archive/arabic/presentation/mirror.ts';
import { toLogicalOrder } from '../../../../archive/arabic/presentation/to-logical-order.ts';
import { drawLine } from '../../../support/draw-line.ts';

describe('a line as it is drawn', () => {
  it('is put into the order in which it is read', () => {
    const lines = [
      'افتتح الوزير المعرض',
      'في عام 1990 و12:30 و1,250.75',
      'بلغ ٢٥٪ في ١٢/٥/١٩٩٩ تقريبا',
      'من 1990-1995 إلى اليوم',
      'نظام Windows 95 من Microsoft Corp. الجديد',
      'قال (إن «الخبر» صحيح) ثم مضى',
      'وكالة USA (CIA) الأميركية',
      'تراجع -5 ثم 50% أمس',
      'مَدَّ يدَهُ',
      '',
    ];
    expect(lines.map((line) => toLogicalOrder(drawLine(line, 'rtl'), 'rtl').join(''))).toEqual(
      lines,
    );
  });

  it('keeps Latin where Arabic stands in it', () => {
    const lines = ['the word كتاب جديد means a new book', 'no Arabic (at all) 12-15'];
    expect(lines.map((line) => toLogicalOrder(drawLine(line, 'ltr'), 'ltr').join(''))).toEqual(
      lines,
    );
  });

  it('has its brackets right whether they are named by shape or by meaning', () => {
    const line = 'قال (إن الخبر) صحيح';
    const byMeaning = drawLine(line, 'rtl').map(mirror);
    expect(toLogicalOrder(byMeaning, 'rtl').join('')).toBe(line);
  });

  it('comes back from any line of Arabic, numbers and Latin', () => {
    const arabic = fc.stringMatching(/^[ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةى]{1,8}$/u);
    const number = fc.stringMatching(/^(?:[0-9]{1,4}(?:[.,:/][0-9]{1,3})?|[٠-٩]{1,4})$/u);
    const latin = fc.stringMatching(/^[A-Z][a-z]{0,6}(?: [A-Z][a-z]{1,4}){0,2}(?: [0-9]{2})?$/u);
    const other = fc.oneof(number, latin);
    const mark = fc.constantFrom('', '،', '.', '؟', ' -', '!');
    const phrase = fc
      .tuple(arabic, mark, fc.option(other, { nil: '' }), arabic)
      .map(([before, punctuation, inside, behind]) =>
        `${before}${punctuation} ${inside} ${behind}`.replace(/ {2}/gu, ' '),
      );
    const line = fc
      .array(phrase, { minLength: 1, maxLength: 5 })
      .map((phrases) => phrases.join(' '));
    fc.assert(
      fc.property(line, (text) => {
        expect(toLogicalOrder(drawLine(text, 'rtl'), 'rtl').join('')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
