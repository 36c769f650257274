import type { Span } from '../article.ts';

/**
 * Cuts a text into words. Runs on the original text, before any folding, so that a token's offsets
 * address what the reader sees.
 *
 * A token begins with a letter or a digit and goes on over letters, digits, combining marks, tatweel
 * and the two joiners. Everything else separates: spaces, punctuation, `_`, `#`, and the invisible
 * bidi controls that news copies are full of (`#مهرجان_2018` is two words). A token holds letters of
 * Arabic script, other letters, or digits, and no two of them: «G20» and «الـFBI» are two tokens each,
 * which `findCompounds` brings together again.
 *
 * @returns spans in UTF-16 code units of `text`, in order, between `start` and `end`.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const tokens: Span[] = [];
  let at = start;
  while (at < end) {
    const width = widthOf(text, at);
    const role = roleAt(text, at, width);
    if (role < Role.Arabic) {
      at += width;
      continue;
    }
    const from = at;
    at += width;
    while (at < end) {
      const next = widthOf(text, at);
      const own = roleAt(text, at, next);
      if (own !== role && own !== Role.Continues) break;
      at += next;
    }
    tokens.push({ start: from, end: Math.min(at, end) });
  }
  return tokens;
}

/** What a character does to a token: from `Arabic` on it begins one of its kind. */
const Role = { Separates: 0, Continues: 1, Arabic: 2, Letter: 3, Digit: 4 } as const;
type Role = (typeof Role)[keyof typeof Role];

const continuesOnly = /[\p{M}\u0640\u200C\u200D]/u;
const digit = /\p{Nd}/u;
const letter = /[\p{L}\p{Nl}]/u;
const arabic = /\p{Script=Arabic}/u;

function roleOf(character: string): Role {
  // Tatweel (U+0640) counts as a letter in Unicode, yet a row of them alone is a ruler, not a word.
  if (continuesOnly.test(character)) return Role.Continues;
  if (digit.test(character)) return Role.Digit;
  if (!letter.test(character)) return Role.Separates;
  return arabic.test(character) ? Role.Arabic : Role.Letter;
}

/** Roles of the basic plane, worked out once: a table look-up beats a regular expression per letter. */
const basicPlane = new Uint8Array(0x10000);
for (let code = 0; code < basicPlane.length; code++) {
  basicPlane[code] = roleOf(String.fromCharCode(code));
}

function widthOf(text: string, at: number): 1 | 2 {
  const isHighSurrogate = (text.charCodeAt(at) & 0xfc00) === 0xd800;
  const lowFollows = (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isHighSurrogate && lowFollows ? 2 : 1;
}

function roleAt(text: string, at: number, width: 1 | 2): number {
  if (width === 2) return roleOf(text.slice(at, at + 2));
  return basicPlane[text.charCodeAt(at)] ?? Role.Separates;
}
