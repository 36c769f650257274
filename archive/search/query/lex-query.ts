import type { Span } from '../../article.ts';
import { stripMarks } from '../../arabic/strip-marks.ts';
import { fieldNamed, type FieldName } from './field-names.ts';
import type { ReadingNote } from './query.ts';
import { suffixAtStart } from './suffix.ts';

/** A piece of a query, with its place in it. */
export type Lexeme = Span & { readonly text: string } & (
    | { readonly kind: 'open' | 'close' }
    /** Between two operands or before one. */
    | { readonly kind: 'and' | 'or' | 'not' }
    /** Right before an operand: `+` or `-`. */
    | { readonly kind: 'sign' }
    /** A name with its colon, and something behind it. */
    | { readonly kind: 'field'; readonly field: FieldName }
    /** The text is what stands between the quotation marks. */
    | { readonly kind: 'phrase'; readonly suffix: string }
    | { readonly kind: 'chunk' }
  );

const closingQuote: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”' };

/** Standing alone, in capitals where letters have them: «و», «أو», «ليس» as readers type them. */
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and', و: 'and',
  OR: 'or', أو: 'or', او: 'or',
  NOT: 'not', ليس: 'not',
}; // prettier-ignore

/** Nobody brackets deeper by hand; what is deeper is read without its brackets. */
const deepestBracket = 16;

/** Cuts a query into pieces. What is no sign, no bracket and no quotation is a chunk of text. */
export function lexQuery(text: string): { lexemes: Lexeme[]; notes: ReadingNote[] } {
  const lexemes: Lexeme[] = [];
  const notes: ReadingNote[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const lexeme = lexemeAt(text, at, lexemes.at(-1), notes);
    if (lexeme === null) {
      at += 1;
      continue;
    }
    at = lexeme.end;
    if (lexeme.kind === 'close' && depth > 0) depth -= 1;
    const isTooDeep = depth >= deepestBracket && /^[()]$/u.test(lexeme.text);
    if (lexeme.kind === 'open') depth += 1;
    if (isTooDeep || isSecondOperator(lexeme, lexemes.at(-1))) {
      notes.push({ kind: 'stray-operator', operator: lexeme.text });
    } else {
      lexemes.push(lexeme);
    }
  }
  return { lexemes, notes };
}

/** «أ AND OR ب»: the first of them counts. */
function isSecondOperator({ kind }: Lexeme, before: Lexeme | undefined): boolean {
  const isOperator = (each: Lexeme['kind'] | undefined): boolean => each === 'and' || each === 'or';
  return isOperator(kind) && isOperator(before?.kind);
}

/** The piece that begins right here; `null` to go on behind this character. */
function lexemeAt(
  text: string,
  at: number,
  before: Lexeme | undefined,
  notes: ReadingNote[],
): Lexeme | null {
  const character = text[at] ?? '';
  // News copies are full of marks of direction: they are no part of a word or a name.
  if (/[\s\p{Cf}]/u.test(character)) return null;
  const one = { text: character, start: at, end: at + 1 };
  if (character === '(') return { kind: 'open', ...one };
  if (character === ')') return { kind: 'close', ...one };
  if (isSignAt(text, at)) return { kind: 'sign', ...one };
  const closing = closingQuote[character];
  if (closing !== undefined) {
    const close = text.indexOf(closing, at + 1);
    if (close !== -1) return phraseAt(text, at, close);
  }
  if (closing !== undefined || /[»”]/u.test(character)) {
    notes.push({ kind: 'unclosed-quote' });
    return null;
  }
  return fieldAt(text, at, notes) ?? chunkAt(text, at, before);
}

/** A sign stands right before something and right behind nothing: «كوفيد-19» has none. */
function isSignAt(text: string, at: number): boolean {
  return (
    /^[+-][^\s+\-)]/u.test(text.slice(at, at + 2)) &&
    (at === 0 || /[\s\p{Cf}(:]/u.test(text.charAt(at - 1)))
  );
}

function phraseAt(text: string, at: number, close: number): Lexeme {
  const suffix = suffixAtStart(text.slice(close + 1)).text;
  return {
    kind: 'phrase',
    text: text.slice(at + 1, close),
    suffix,
    start: at,
    end: close + 1 + suffix.length,
  };
}

/** «عنوان:سوريا»; with a blank behind the colon it is text: «مصدر: الجيش يتقدم» is a headline. */
function fieldAt(text: string, at: number, notes: ReadingNote[]): Lexeme | null {
  const match = /^([\p{L}\p{M}\p{Cf}_]+):(?=[^\s:/])/u.exec(text.slice(at));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const field = fieldNamed(name);
  if (field !== null) {
    return { kind: 'field', field, text: match[0], start: at, end: at + match[0].length };
  }
  notes.push({ kind: 'unknown-field', name });
  return null;
}

function chunkAt(text: string, at: number, before: Lexeme | undefined): Lexeme {
  const chunk = /^[^\s"«“»”()]+/u.exec(text.slice(at))?.[0] ?? '';
  const place = { text: chunk, start: at, end: at + chunk.length };
  // Behind a sign or a name it is what the reader looks for: «عنوان:أو», «-OR».
  const standsAlone = before?.end !== at || !/^(?:sign|field)$/u.test(before.kind);
  const plain = stripMarks(chunk);
  const operator = standsAlone && Object.hasOwn(operators, plain) ? operators[plain] : undefined;
  return { kind: operator ?? 'chunk', ...place };
}
