/** A letter is a Unicode code point. In UTF-8 letters are in the order of their bytes. */

/** The letters of a text. */
export function lettersOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number);
}

/** The letter whose first byte stands there. */
export function letterAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return lead;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  const third = (bytes[at + 2] as number) & 0x3f;
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third;
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] as number) & 0x3f);
}

/** How many bytes a letter takes. */
export function bytesOf(letter: number): number {
  return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
}

/** Where the letter begins to which a byte belongs, but not before `from`. */
export function startOfLetter(bytes: Uint8Array, at: number, from: number): number {
  let start = at;
  while (start > from && ((bytes[start] as number) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** Writes a letter and gives the place behind it. */
export function putLetter(letter: number, bytes: Uint8Array, at: number): number {
  const end = at + bytesOf(letter);
  if (letter < 0x80) {
    bytes[at] = letter;
    return end;
  }
  let rest = letter;
  for (let index = end - 1; index > at; index--) {
    bytes[index] = 0x80 | (rest & 0x3f);
    rest >>= 6;
  }
  // As many ones as there are bytes, and a zero.
  bytes[at] = ((0xf00 >> (end - at)) & 0xff) | rest;
  return end;
}
