import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import { newsText } from '../news-text.ts';

function words(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('tokenize', () => {
  it('cuts at everything that is no part of a word', () => {
    expect({
      tag: words('#آستانة_2018'),
      bidi: words('\u202bخبر\u202cعاجل'),
      marks: words('مُحَمَّدٌ رسولٌ'),
      tatweel: words('مـوسم ـــــ'),
      joiner: words('می\u200cخواهد'),
      colon: words('قال:رئيس'),
      quotes: words('«بن سلمان»، (وسط)'),
      digits: words('٢٠١٧-09'),
      letters: words('Linotype 𝐀b'),
      emoji: words('😀خبر\ud83d'),
      nothing: words('  >> — …'),
    }).toEqual({
      tag: ['آستانة', '2018'],
      bidi: ['خبر', 'عاجل'],
      marks: ['مُحَمَّدٌ', 'رسولٌ'],
      tatweel: ['مـوسم'],
      joiner: ['می\u200cخواهد'],
      colon: ['قال', 'رئيس'],
      quotes: ['بن', 'سلمان', 'وسط'],
      digits: ['٢٠١٧', '09'],
      letters: ['Linotype', '𝐀b'],
      emoji: ['خبر'],
      nothing: [],
    });
  });

  it('keeps to the stretch it is given, with offsets into the whole text', () => {
    expect(tokenize('جولة سادسة باستانا', 5, 12)).toEqual([
      { start: 5, end: 10 },
      { start: 11, end: 12 },
    ]);
  });

  it('covers no separator and leaves out no letter', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const tokens = tokenize(text);
        const between = [0, ...tokens.map(({ end }) => end)].map((from, index) =>
          text.slice(from, tokens[index]?.start ?? text.length),
        );
        expect({
          tokens: tokens.filter(({ start, end }) =>
            /[^\p{L}\p{N}\p{M}\u200c\u200d]/u.test(text.slice(start, end)),
          ),
          gaps: between.filter((gap) => /[\p{L}\p{Nd}]/u.test(gap.replace(/\u0640/gu, ''))),
        }).toEqual({ tokens: [], gaps: [] });
      }),
    );
  });
});
