import { describe, expect, it } from 'vitest';
import { decode } from '../../../archive/formats/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const swapped = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

describe('decode', () => {
  it('goes by byte order mark, then by UTF-8, then by windows-1256, and leaves the mark out', () => {
    expect({
      plain: decode(utf8('خبر\r\n')),
      marked: decode(utf8('\ufeffخبر')),
      littleEndian: decode(utf16('خبر')),
      bigEndian: decode(swapped('خبر')),
      // «خبر» and a no-break space, as Windows wrote them in the nineties.
      old: decode(Uint8Array.of(0xce, 0xc8, 0xd1, 0xa0)),
      empty: decode(utf8('')),
    }).toEqual({
      plain: { text: 'خبر\r\n', encoding: 'utf-8' },
      marked: { text: 'خبر', encoding: 'utf-8' },
      littleEndian: { text: 'خبر', encoding: 'utf-16le' },
      bigEndian: { text: 'خبر', encoding: 'utf-16be' },
      old: { text: 'خبر\u00a0', encoding: 'windows-1256' },
      empty: { text: '', encoding: 'utf-8' },
    });
  });

  it('refuses what is no text, a byte order mark before it or not', () => {
    const binaries = [
      Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
      utf8('a\u0000b'),
      utf8('\ufeffa\u0000b'),
      utf16('a\u0001b'),
      utf16('ab').slice(0, -1),
      // A little-endian UTF-32 mark begins like the UTF-16 one.
      Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0),
    ];
    expect(binaries.map(decode)).toEqual(binaries.map(() => null));
  });

  it('allows the control characters that old texts hold', () => {
    expect(decode(utf8('a\tb\u000bc\fd\u001b\u001a'))?.text).toBe('a\tb\u000bc\fd\u001b\u001a');
  });
});
