import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleParts } from '../../../archive/anatomy/assemble-parts.ts';
import { zoneKinds } from '../../../archive/article.ts';
import { newsText } from '../news-text.ts';
import { faultsOf, zoneTexts } from '../zone-texts.ts';

describe('assembleParts', () => {
  it('joins parts with a blank line and cuts the dateline off the first paragraph of the body', () => {
    const anatomy = assembleParts([
      { kind: 'title', text: ' عنوان ' },
      { kind: 'caption', text: '  ' },
      { kind: 'body', text: 'عين الزرقاء - عادت النواعير.' },
      { kind: 'body', text: 'بغداد - فقرة ثانية.' },
    ]);
    expect({ zones: zoneTexts(anatomy), text: anatomy.text }).toEqual({
      zones: [
        ['title', 'عنوان'],
        ['dateline', 'عين الزرقاء'],
        ['body', 'عادت النواعير.'],
        ['body', 'بغداد - فقرة ثانية.'],
      ],
      text: ' عنوان \n\nعين الزرقاء - عادت النواعير.\n\nبغداد - فقرة ثانية.',
    });
  });

  it('keeps what the markup calls body in the body, however it is laid out', () => {
    const body = 'خبر اليوم\n \u00a0\nافتتاح السوق\nعودة المراكب\n>>';
    const anatomy = assembleParts([{ kind: 'body', text: body }]);
    expect(zoneTexts(anatomy)).toEqual([['body', body]]);
  });

  it('accounts for every code unit, whatever the parts hold', () => {
    const part = fc.record({ kind: fc.constantFrom(...zoneKinds), text: newsText });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        expect(faultsOf(assembleParts(parts))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
