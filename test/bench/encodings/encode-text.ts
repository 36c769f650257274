import { decodeAll } from '../../../archive/encodings/decode-all.ts';

/**
 * Text to bytes, as programs of its time wrote it: the other way round than `decodeAll`, with `?` for what
 * the encoding lacks.
 *
 * @param isRightToLeft in Mac Arabic, whether digits, spaces and punctuation are those for text from right
 *   to left
 */
export function encodeText(text: string, encoding: string, isRightToLeft = false): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    default: {
      const bytes = bytesOf(encoding, isRightToLeft);
      return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
    }
  }
}

const known = new Map<string, ReadonlyMap<string, number>>();

function bytesOf(encoding: string, isRightToLeft: boolean): ReadonlyMap<string, number> {
  const key = `${encoding} ${String(isRightToLeft)}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decodeAll(Uint8Array.of(byte), encoding);
    if (character === '\ufffd' || (bytes.has(character) && !isRightToLeft)) continue;
    bytes.set(character, byte);
  }
  known.set(key, bytes);
  return bytes;
}
