import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherKeyboard } from '../../../../archive/search/words/other-keyboard.ts';

describe('the other keyboard', () => {
  it('types Arabic with the keys of Latin letters, signs among them', () => {
    expect(
      ['hghofhv', 'lv;.', 'lpl] fk sglhk', 'gr`vm, ,', "'g[ /v", 'bjp', '2017 g'].flatMap(
        otherKeyboard,
      ),
    ).toEqual(['الاخبار', 'مركز', 'محمد بن سلمان', 'لقذرةو و', 'طلج ظر', 'لاتح', '2017 ل']);
  });

  it('types Latin letters with the keys of Arabic ones', () => {
    expect(['فقعةح', 'بشؤثلاخخن', 'تخاى'].map((text) => otherKeyboard(text)[0])).toEqual([
      'trump',
      'facebook',
      'john',
    ]);
  });

  it('knows Shift, and the lock for capitals', () => {
    expect(
      ['Hofhv', 'YdvhK', 'HGHOFHV', 'لإقعةح', 'آ'].map((text) => otherKeyboard(text)[0]),
    ).toEqual(['أخبار', 'إيران', 'الاخبار', 'trump', 'n']);
  });

  it('reads «لا» as one key and as two', () => {
    expect([
      otherKeyboard('لاخخن'),
      otherKeyboard('قهلاف'),
      otherKeyboard('لالالالا').length,
    ]).toEqual([['book', 'ghook'], ['ribt', 'right'], 4]);
  });

  it('has nothing to say of texts in both scripts, or none', () => {
    expect(['', '2017', ';', 'trump ترامب'].flatMap(otherKeyboard)).toEqual([]);
  });

  it('gives back what it made, by one of its readings', () => {
    const keys = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz ;,.')),
      maxLength: 8,
    });
    fc.assert(
      fc.property(keys, (text) => {
        const [arabic] = otherKeyboard(text);
        // Where there are many «لا» not all readings are tried.
        fc.pre(arabic !== undefined && /\p{Script=Arabic}/u.test(arabic));
        fc.pre((arabic.match(/لا/gu)?.length ?? 0) <= 2);
        expect(otherKeyboard(arabic)).toContain(text);
      }),
    );
  });
});
