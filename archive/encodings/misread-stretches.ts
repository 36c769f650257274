import type { Misreading } from './misreadings.ts';

/** A character of UTF-8 whose bytes stand in a text as characters of their own. */
export interface MisreadCharacter {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

/** Characters with nothing but ASCII between them. */
export type MisreadStretch = readonly MisreadCharacter[];

/**
 * Where a text looks as if UTF-8 had been read in another encoding. Only characters that Arabic, French and
 * English texts hold are looked for: the others' bytes may be a right text of these languages, as «É» before
 * a no-break space is.
 */
export function misreadStretches(text: string, { byteOf }: Misreading): MisreadStretch[] {
  const stretches: MisreadStretch[] = [];
  let stretch: MisreadCharacter[] = [];
  for (let at = 0; at <= text.length;) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && code !== 0x0a) {
      at += 1;
      continue;
    }
    const found = characterAt(text, at, byteOf);
    if (found !== null) stretch.push(found);
    else if (stretch.length > 0) {
      stretches.push(stretch);
      stretch = [];
    }
    at = found?.end ?? at + 1;
  }
  return stretches;
}

function characterAt(
  text: string,
  start: number,
  byteOf: Misreading['byteOf'],
): MisreadCharacter | null {
  const lead = byteOf(text.charCodeAt(start)) ?? 0;
  const size = sizeOf(lead);
  if (size === 0 || start + size > text.length) return null;
  let code = lead & (size === 2 ? 0x1f : 0x0f);
  for (let at = start + 1; at < start + size; at++) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte === null || (byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const character = String.fromCharCode(code);
  return expected.test(character) ? { start, end: start + size, character } : null;
}

/** Of two bytes Latin-1, Latin Extended-A and Arabic; of three what begins with E2 or EF. */
function sizeOf(lead: number): 0 | 2 | 3 {
  if ((lead >= 0xc2 && lead <= 0xc5) || (lead >= 0xd8 && lead <= 0xdb)) return 2;
  // 0xCB: ˆ and ˜ of windows-1252, when it was read in it twice.
  if (lead === 0xc6 || lead === 0xcb) return 2;
  return lead === 0xe2 || lead === 0xef ? 3 : 0;
}

/** The last are of windows-1252 and 1256: a text misread twice passes through them. */
const expected =
  /[\u0080-\u017f\u0192\u02c6\u02dc\p{Script=Arabic}،؛؟ـ\u064b-\u065f\u0660-\u066d\u2000-\u206f\u20ac\u2116\u2122\ufeff]/u;
