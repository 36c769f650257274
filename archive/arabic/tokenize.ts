import type { Span } from '../article.ts';
import { TokenList } from './token-list.ts';

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
  const list = new TokenList();
  tokenizeInto(list, text, start, end);
  return Array.from({ length: list.count }, (_, token) => ({
    start: list.startOf(token),
    end: list.endOf(token),
  }));
}

/** The same, put in the place of what a list held: for who cuts whole archives. */
export function tokenizeInto(list: TokenList, text: string, start: number, end: number): void {
  list.clear();
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const isPair = (unit & 0xfc00) === 0xd800 && widthOf(text, at) === 2;
    const role = isPair ? roleOf(text.slice(at, at + 2)) : (basicPlane[unit] as number);
    const width = isPair ? 2 : 1;
    if (role < Role.Arabic) {
      at += width;
      continue;
    }
    const from = at;
    at += width;
    while (at < end) {
      const next = text.charCodeAt(at);
      const nextIsPair = (next & 0xfc00) === 0xd800 && widthOf(text, at) === 2;
      const own = nextIsPair ? roleOf(text.slice(at, at + 2)) : (basicPlane[next] as number);
      if (own !== role && own !== Role.Continues) break;
      at += nextIsPair ? 2 : 1;
    }
    list.add(from, Math.min(at, end));
  }
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
