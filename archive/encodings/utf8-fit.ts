import { isUtf8 } from 'node:buffer';

/** How well bytes fit UTF-8. */
export interface Utf8Fit {
  /** Characters of two bytes and more. */
  readonly characters: number;
  /** Those of Arabic script in two bytes: U+0600 to U+06FF. */
  readonly arabic: number;
  /** Places where bytes make no character. */
  readonly faults: number;
}

/**
 * Counts the characters that UTF-8 writes in several bytes, and what does not fit.
 *
 * @param isWhole whether a character that the end cuts off is a fault
 * @see https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506 table 3-7
 */
export function utf8Fit(bytes: Uint8Array, isWhole: boolean): Utf8Fit {
  let [characters, arabic, faults] = [0, 0, 0];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const size = sizeOf(lead);
    if (!isWhole && size > 0 && at + size > bytes.length && continues(bytes, at + 1)) break;
    // The two of a size that are rarest, E0 to EF and F0 to F4, are left to Node's own check.
    const fits =
      size === 2
        ? ((bytes[at + 1] ?? 0) & 0xc0) === 0x80
        : size > 0 && at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size));
    if (fits) {
      characters += 1;
      if (lead >= 0xd8 && lead <= 0xdb) arabic += 1;
      at += size;
    } else {
      faults += 1;
      at += 1;
    }
  }
  return { characters, arabic, faults };
}

/** Bytes of a character by its first; 0 when none begins so. */
function sizeOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function continues(bytes: Uint8Array, from: number): boolean {
  return bytes.subarray(from).every((byte) => (byte & 0xc0) === 0x80);
}
