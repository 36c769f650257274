import { describe, expect, it } from 'vitest';
import { keyboards, rowOffsets } from '../../../../archive/search/words/keyboards.ts';

describe('the keyboards', () => {
  it('have something on every key of four rows', () => {
    expect(keyboards.map((rows) => rows.map((row) => row.split(' ').length))).toEqual([
      [13, 12, 11, 10],
      [13, 12, 11, 10],
    ]);
    expect(rowOffsets).toHaveLength(4);
  });

  it('type every letter of their alphabet', () => {
    const [arabic = [], latin = []] = keyboards.map((rows) => rows.join(' ').split(' '));
    expect({
      arabic: Array.from('ءؤئىةابتثجحخدذرزسشصضطظعغفقكلمنهوي').filter(
        (letter) => !arabic.includes(letter),
      ),
      latin: Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => !latin.includes(letter)),
      twice: [...arabic, ...latin].filter(
        (key, index, all) => /\p{L}/u.test(key) && all.indexOf(key) < index,
      ),
    }).toEqual({ arabic: [], latin: [], twice: [] });
  });
});
