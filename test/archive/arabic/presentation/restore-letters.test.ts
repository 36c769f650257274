import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joiningForm } from '../../../../archive/arabic/presentation/joining-form.ts';
import { restoreLetters } from '../../../../archive/arabic/presentation/restore-letters.ts';
import { restoreLigature } from '../../../../archive/arabic/presentation/restore-ligature.ts';

describe('the shapes of letters', () => {
  it('become letters', () => {
    expect(restoreLetters('ﺍﻟﺴﻼﻡ ﷲ ﻷﻥ ﯾﮏ \ufe7c\ufc60')).toBe(
      'السلام الله لأن یک \u0651\u064e\u0651',
    );
  });

  it('are all that changes', () => {
    const kept = 'ﷺ ﷽ ﴾١﴿ ½ ² ﬁ １ ℃ \ufeff\ufdd0 السلام';
    expect(restoreLetters(kept)).toBe(kept);
  });

  it('leave plain text alone, and none are left behind', () => {
    const text = fc.string({
      unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(
      fc.property(text, (any) => {
        const once = restoreLetters(any);
        expect(restoreLetters(once)).toBe(once);
        expect(restoreLetters(any.replace(/[\ufb50-\ufefc]/gu, ''))).toBe(
          any.replace(/[\ufb50-\ufefc]/gu, ''),
        );
      }),
    );
  });

  it('are named as the standard orders them', () => {
    const named = ['ﺀ', 'ﺎ', 'ﺑ', 'ﺒ', 'ﻞ', 'ﻟ', 'ﻴ', 'ﻼ', 'ب'].map(joiningForm);
    expect(named).toEqual([
      'isolated',
      'final',
      'initial',
      'medial',
      'final',
      'initial',
      'medial',
      'final',
      null,
    ]);
  });
});

describe('a ligature', () => {
  it('has its letters in reading order', () => {
    const glyphs = ['ال', 'أل', 'لا', 'هللا', 'لم', 'ا'];
    expect(glyphs.map(restoreLigature)).toEqual(['لا', 'لأ', 'لا', 'الله', 'لم', 'ا']);
  });
});
