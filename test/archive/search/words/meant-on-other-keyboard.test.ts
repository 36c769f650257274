import { describe, expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import type { Lexicon } from '../../../../archive/arabic/lexicon.ts';
import { meantOnOtherKeyboard } from '../../../../archive/search/words/meant-on-other-keyboard.ts';

const words = 'لاؤف الأخبار أخبار اليوم مركز محمد بن سلمان هل في trump right facebook of film';
const held = new Set(words.split(' ').map(fold));
const archive: Lexicon = { articles: 1000, frequency: (folded) => (held.has(folded) ? 9 : 0) };
const meant = (text: string) => meantOnOtherKeyboard(archive, archive, text);

describe('what was typed on the wrong keyboard', () => {
  it('is read on the other one when the archive knows that, and not what was typed', () => {
    expect(
      ['hghofhv', 'hghofhv hgd,l', 'lpl] fk sglhk', ',hghofhv', 'فقعةح', 'بشؤثلاخخن', 'قهلاف'].map(
        meant,
      ),
    ).toEqual([
      'الاخبار',
      'الاخبار اليوم',
      'محمد بن سلمان',
      'والاخبار',
      'trump',
      'facebook',
      'right',
    ]);
  });

  it('is read word by word, beside others and with the signs of a query', () => {
    expect(['trump lv;.', '"hghofhv hgd,l"', '-lv;.', 'td lv;.'].map(meant)).toEqual([
      'trump مركز',
      '"الاخبار اليوم"',
      '-مركز',
      'في مركز',
    ]);
  });

  it('was typed on the right one otherwise', () => {
    const texts = [
      'trump',
      'الأخبار',
      'والأخبار',
      'xyz',
      'ig',
      'ig td',
      'hgl]dkm',
      '',
      '2017',
      'film of',
      'BCT',
    ];
    expect(texts.map(meant)).toEqual(texts.map(() => null));
  });

  it('is no word that Arabic cannot spell', () => {
    const everything: Lexicon = {
      articles: 1000,
      frequency: (folded) => (/[a-z]/u.test(folded) ? 0 : 9),
    };
    const typed = ['cuba', 'month', 'lv;.'];
    expect(typed.map((text) => meantOnOtherKeyboard(everything, everything, text))).toEqual([
      null,
      null,
      'مركز',
    ]);
  });
});
