import type { EncodingName } from '../article.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: EncodingName;
}

/**
 * Bytes to text: by byte order mark, else as UTF-8 when every byte fits it, else as windows-1256, the
 * only other encoding in which Arabic news of the nineties is common. A text that declares another
 * encoding than it is written in is read as it is written.
 *
 * @returns `null` for what is no text: a NUL byte, or control characters no text holds.
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array): DecodedText | null {
  const marked = encodingByMark(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  if (holdsControlBytes(bytes)) return null;
  return decodeAs('utf-8', bytes) ?? decodeAs('windows-1256', bytes);
}

function encodingByMark([first, second, third]: Uint8Array): EncodingName | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(encoding: EncodingName, bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Control characters but tab, line feed, form feed, carriage return and the DOS end of file. */
function holdsControlBytes(bytes: Uint8Array): boolean {
  const allowed = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
  return bytes.some((byte) => byte < 0x20 && !allowed.has(byte));
}
