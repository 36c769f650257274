type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

export interface DecodedText {
  readonly text: string;
  readonly encoding: EncodingName;
}

/**
 * Bytes to text: by byte order mark, else as UTF-8 when every byte fits it, else as windows-1256, the
 * only other encoding in which Arabic news of the nineties is common. A text that declares another
 * encoding than it is written in is read as it is written.
 *
 * @returns `null` for what is no text: a NUL, or control characters no text holds.
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array): DecodedText | null {
  const marked = encodingByMark(bytes);
  const decoded =
    marked === null
      ? (decodeAs('utf-8', bytes) ?? decodeAs('windows-1256', bytes))
      : decodeAs(marked, bytes);
  return decoded === null || noText.test(decoded.text) ? null : decoded;
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

/** Control characters but white space (tab to carriage return), the DOS end of file and escape. */
const noText = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/u;
