import { letterClass, wordEnd } from './letter-class.ts';
import { letterPairs } from './letter-pairs.ts';

/**
 * How surprising what stands beyond ASCII in a text is, if it is Arabic news, or French with its accents:
 * the more, the less likely that it was decoded rightly.
 */
export interface Surprise {
  /** Bits, over all of it. */
  readonly bits: number;
  /** Characters beyond ASCII. */
  readonly characters: number;
}

/** @param text so much of it as is to be looked at */
export function letterSurprise(text: string): Surprise {
  let [halfBits, characters] = [0, 0];
  let before: Kind = Kind.other;
  let letterBefore = wordEnd;
  let codeBefore = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (code >= 0x80) characters += 1;
    // Marks and tatweel stand between no two letters.
    if (kind === Kind.mark) {
      halfBits += before === Kind.arabic ? 8 : 16;
      continue;
    }
    const letter = letterClass(code);
    if (letter !== wordEnd || letterBefore !== wordEnd) {
      halfBits += pairs[letterBefore]?.[letter] ?? 0;
    }
    halfBits += own[kind];
    if (kind === Kind.accented) halfBits += accentCost(codeBefore, text.charCodeAt(at + 1), code);
    // Letters of two scripts in one word.
    if ((isLatin(kind) && before === Kind.arabic) || (kind === Kind.arabic && isLatin(before))) {
      halfBits += 24;
    }
    before = kind;
    letterBefore = letter;
    codeBefore = code;
  }
  return { bits: halfBits / 2, characters };
}

const Kind = {
  other: 0,
  latin: 1,
  accented: 2,
  arabic: 3,
  rareArabic: 4,
  mark: 5,
  punctuation: 6,
  symbol: 7,
  invalid: 8,
} as const;
type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * Half bits for a character of each kind, whatever stands beside it; set by hand: the letters that are
 * counted have theirs from the pairs.
 */
const own: Readonly<Record<Kind, number>> = {
  [Kind.other]: 0,
  [Kind.latin]: 0,
  [Kind.accented]: 10,
  [Kind.arabic]: 0,
  [Kind.rareArabic]: 24,
  [Kind.mark]: 0,
  [Kind.punctuation]: 10,
  [Kind.symbol]: 20,
  [Kind.invalid]: 50,
};

const pairs = letterPairs.map((row) => Array.from(row, (digit) => Number.parseInt(digit, 36)));

function isLatin(kind: Kind): boolean {
  return kind === Kind.latin || kind === Kind.accented;
}

/** An accented letter stands among plain ones, and is small among small ones. */
function accentCost(before: number, after: number, code: number): number {
  const [left, right] = [kindOf(before), kindOf(after)];
  const character = String.fromCharCode(code);
  const isCapital = character !== character.toLowerCase();
  const isAlone = !isLatin(left) && !isLatin(right);
  return (
    (french.test(character) ? 0 : 8) +
    (left === Kind.accented || right === Kind.accented ? 14 : 0) +
    (isCapital && before >= 0x61 && before <= 0x7a ? 20 : 0) +
    (isAlone && character !== 'à' ? 10 : 0)
  );
}

const french = /[éèêëàâçîïôûùüœæ]/iu;

function kindOf(code: number): Kind {
  return kinds[code] ?? Kind.other;
}

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => worked(code)) as ArrayLike<Kind>;

function worked(code: number): Kind {
  const character = String.fromCharCode(code);
  if (code < 0x80) return /[a-z]/iu.test(character) ? Kind.latin : Kind.other;
  if (code < 0xa0 || code === 0xfffd) return Kind.invalid;
  if (/[\p{M}\u0640]/u.test(character)) return Kind.mark;
  if (letterClass(code) !== wordEnd) return Kind.arabic;
  if (/[\u00a0،؛؟٪\u0660-\u0669«»‘’“”–—…£€°\u200c-\u200f]/u.test(character))
    return Kind.punctuation;
  if (/(?=\p{Script=Arabic})\p{L}/u.test(character)) return Kind.rareArabic;
  return /\p{Script=Latin}/u.test(character) ? Kind.accented : Kind.symbol;
}
