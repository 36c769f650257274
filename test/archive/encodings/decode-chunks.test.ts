import { describe, expect, it } from 'vitest';
import { decodeAll } from '../../../archive/encodings/decode-all.ts';
import { decodeChunks } from '../../../archive/encodings/decode-chunks.ts';
import { encodeText } from '../../bench/encodings/encode-text.ts';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'x-mac-arabic'];

async function inPieces(bytes: Uint8Array, size: number, encoding: string): Promise<string[]> {
  // eslint-disable-next-line @typescript-eslint/require-await -- there is nothing to wait for
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const texts: string[] = [];
  for await (const text of decodeChunks(pieces(), encoding)) texts.push(text);
  return texts;
}

describe('decodeChunks', () => {
  it('says what decodeAll says, however the bytes are cut', async () => {
    const cases = encodings.flatMap((encoding) =>
      [1, 2, 3, 5, 1000].map((size) => ({ encoding, size })),
    );
    const text = 'خبر عاجل، 1995\r\n';
    const read = await Promise.all(
      cases.map(async ({ encoding, size }) =>
        (await inPieces(encodeText(text, encoding), size, encoding)).join(''),
      ),
    );
    expect(read).toEqual(cases.map(() => text));
  });

  it('marks a character that the end cuts off, and hands on no empty pieces', async () => {
    expect(await inPieces(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xd8), 1, 'utf-8')).toEqual([
      'a',
      '\ufffd',
    ]);
  });
});

describe('decodeAll', () => {
  it('reads Mac Arabic with both sets of digits and both spaces', () => {
    const bytes = [
      0xd9, 0xe5, 0x20, 0x31, 0x39, 0xa0, 0xb1, 0xb9, 0xac, 0xa8, 0xc7, 0xa9, 0x8c, 0xf3, 0xff,
    ];
    expect(decodeAll(Uint8Array.from(bytes), 'x-mac-arabic')).toBe('عم 19 ١٩،(ا)«پے');
  });

  it('has a character for every byte of Mac Arabic, and ISO-8859-6’s letters where that has them', () => {
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const mac = decodeAll(every, 'x-mac-arabic');
    const iso = decodeAll(every, 'iso-8859-6');
    const letters = Array.from(iso, (letter, byte) => ({ letter, byte })).filter(({ letter }) =>
      /[\u0620-\u0652]/u.test(letter),
    );
    expect({
      length: mac.length,
      ascii: mac.slice(0, 0x80) === iso.slice(0, 0x80),
      missing: mac.includes('\ufffd'),
      different: letters.filter(({ letter, byte }) => mac[byte] !== letter),
    }).toEqual({ length: 256, ascii: true, missing: false, different: [] });
  });
});
