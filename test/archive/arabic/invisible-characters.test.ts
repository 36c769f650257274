import { describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import { decodeAll } from '../../../archive/encodings/decode-all.ts';

const words = (text: string): string[] =>
  tokenize(text).map(({ start, end }) => fold(text.slice(start, end)));

const controls = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
];

describe('invisible characters', () => {
  it('stay in a text that is decoded', () => {
    const text = `خبر\u00a0${controls.join('x')} عاجل`;
    expect(decodeAll(new TextEncoder().encode(text), 'utf-8')).toBe(text);
  });

  it('are not seen by search around words, and a no-break space parts words as a space does', () => {
    const plain = words('خبر عاجل من BBC 1995');
    expect(
      controls.map((control) =>
        words(`${control}خبر${control} عاجل\u00a0من ${control}BBC${control}\u00a01995`),
      ),
    ).toEqual(controls.map(() => plain));
  });

  it('are not seen by search within a word where they join letters', () => {
    expect([words('خـ\u200dبر'), words('خ\u200cبر')]).toEqual([words('خبر'), words('خبر')]);
  });
});
