import { deflateRawSync, inflateRawSync, zstdDecompressSync } from 'node:zlib';

/**
 * A text as its row holds it: every letter of ours as one byte, and that deflated.
 *
 * ```
 *   1 byte   1: the form that follows
 *   rest     raw DEFLATE (RFC 1951) of these bytes:
 *     00–7F            U+0000–U+007F
 *     80–DF            U+0600–U+065F: Arabic letters, marks and punctuation
 *     E0–EF            the sixteen of `frequent` below
 *     F0–F7, 1 byte    U+0000–U+07FF: three high bits, eight low ones
 *     F8, 2 bytes      any other code unit, the low byte first; halves of pairs as they come
 * ```
 *
 * In UTF-8 an Arabic letter takes two bytes, of which the first says nothing: what packs bytes sees half
 * as far and counts the wrong thing. One byte a letter takes a quarter off the packed size (Unicode
 * Technical Standard 6 has the same idea, with windows that move; nearly every text here needs one).
 * DEFLATE is smaller than zstd on texts of a few kilobytes, since it spends less on describing itself.
 */
export function packText(text: string): Uint8Array {
  const bytes = new Uint8Array(roomFor(3 * text.length));
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = byteOf[unit] as number;
    if (byte !== none || unit === none) {
      bytes[end++] = byte;
    } else if (unit < 0x800) {
      bytes[end++] = twoBytes + (unit >> 8);
      bytes[end++] = unit & 0xff;
    } else {
      bytes[end++] = threeBytes;
      bytes[end++] = unit & 0xff;
      bytes[end++] = unit >> 8;
    }
  }
  const packed = deflateRawSync(bytes.subarray(0, end), piecemeal);
  const row = new Uint8Array(packed.length + 1);
  row[0] = letterForm;
  row.set(packed, 1);
  return row;
}

/** The text of a row; also of one that an older Khizana wrote, in UTF-8 packed by zstd. */
export function unpackText(row: Uint8Array): string {
  if (row[0] === zstdForm) return zstdDecompressSync(row).toString('utf8');
  if (row[0] !== letterForm) throw new RangeError(`A text in the unknown form ${row[0]}`);
  const bytes = inflateRawSync(row.subarray(1), piecemeal);
  const units = new Uint16Array(roomFor(2 * bytes.length));
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < twoBytes) {
      units[end++] = unitOf[byte] as number;
    } else if (byte < threeBytes) {
      units[end++] = ((byte - twoBytes) << 8) | (bytes[++at] as number);
    } else {
      units[end++] = (bytes[at + 1] as number) | ((bytes[at + 2] as number) << 8);
      at += 2;
    }
  }
  return Buffer.from(units.buffer, 0, end * 2).toString('utf16le');
}

/** Room to work in, used again for the next text: to ask for it each time costs more than to fill it. */
const scratch = new ArrayBuffer(1 << 18);

/** An even number of bytes; a book has room of its own. */
function roomFor(bytes: number): ArrayBuffer {
  return bytes <= scratch.byteLength ? scratch : new ArrayBuffer(bytes + (bytes & 1));
}

/** zlib asks for 16 KB at a time unless told; most texts take two or three, packed one or two. */
const piecemeal = { chunkSize: 4096 };

const letterForm = 1;
/** First byte of a zstd frame (RFC 8878, section 3.1.1). */
const zstdForm = 0x28;

const firstLetter = 0x600;
const firstFrequent = 0xe0;
const twoBytes = 0xf0;
const threeBytes = 0xf8;

/** Others that news is full of, by their number. What stands here is part of the form: it never changes. */
const frequent: readonly number[] = Array.from(
  '\u00A0\u00AB\u00BB\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u200E\u200F\u200C\u067E\u06AF\uFEFF',
  (character) => character.charCodeAt(0),
);

/** The code unit of every byte that stands for one; and the byte of every unit, 0 for those without. */
const unitOf = new Uint16Array(twoBytes);
const byteOf = new Uint8Array(0x10000);
const none = 0;
for (let byte = 0; byte < twoBytes; byte++) {
  const unit =
    byte < 0x80
      ? byte
      : byte < firstFrequent
        ? firstLetter + byte - 0x80
        : (frequent[byte - firstFrequent] as number);
  unitOf[byte] = unit;
  byteOf[unit] = byte;
}
