import type { Span } from '../../article.ts';
import { fieldNamed, type FieldName } from './field-names.ts';
import type { ReadingNote } from './query.ts';

/** A piece of a query, with its place in it. */
export type Lexeme = Span &
  (
    | { readonly kind: 'open' | 'close' }
    /** Between two operands or before one. */
    | { readonly kind: 'and' | 'or' | 'not'; readonly text: string }
    /** Right before an operand. */
    | { readonly kind: 'sign'; readonly sign: '+' | '-' }
    | { readonly kind: 'field'; readonly field: FieldName }
    | { readonly kind: 'phrase'; readonly text: string; readonly suffix: string }
    | { readonly kind: 'chunk'; readonly text: string }
  );

const closingQuote: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”' };

/** Standing alone, in capitals where letters have them: «و», «أو», «ليس» as readers type them. */
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and', و: 'and',
  OR: 'or', أو: 'or', او: 'or',
  NOT: 'not', ليس: 'not',
}; // prettier-ignore

/** Cuts a query into pieces. What is no sign, no bracket and no quotation is a chunk of text. */
export function lexQuery(text: string): { lexemes: Lexeme[]; notes: ReadingNote[] } {
  const lexemes: Lexeme[] = [];
  const notes: ReadingNote[] = [];
  let at = 0;
  while (at < text.length) {
    const lexeme = lexemeAt(text, at, notes);
    if (lexeme === null) {
      at += 1;
      continue;
    }
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return { lexemes, notes };
}

/** The piece that begins right here; `null` to go on behind this character. */
function lexemeAt(text: string, at: number, notes: ReadingNote[]): Lexeme | null {
  const character = text[at] ?? '';
  if (/\s/u.test(character)) return null;
  if (character === '(') return { kind: 'open', start: at, end: at + 1 };
  if (character === ')') return { kind: 'close', start: at, end: at + 1 };
  if ((character === '+' || character === '-') && /^[^\s+\-)]/u.test(text.slice(at + 1))) {
    return { kind: 'sign', sign: character, start: at, end: at + 1 };
  }
  const closing = closingQuote[character];
  if (closing !== undefined) {
    const close = text.indexOf(closing, at + 1);
    if (close !== -1) return phraseAt(text, at, close);
    notes.push({ kind: 'unclosed-quote' });
    return null;
  }
  return fieldAt(text, at, notes) ?? chunkAt(text, at);
}

function phraseAt(text: string, at: number, close: number): Lexeme {
  const suffix = /^(?:~>?\d*)?(?:\^\d+(?:\.\d+)?)?/u.exec(text.slice(close + 1))?.[0] ?? '';
  return {
    kind: 'phrase',
    text: text.slice(at + 1, close),
    suffix,
    start: at,
    end: close + 1 + suffix.length,
  };
}

function fieldAt(text: string, at: number, notes: ReadingNote[]): Lexeme | null {
  const match = /^([\p{L}\p{M}_]+):(?=[^\s:/])/u.exec(text.slice(at));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const field = fieldNamed(name);
  if (field !== null) return { kind: 'field', field, start: at, end: at + match[0].length };
  notes.push({ kind: 'unknown-field', name });
  return null;
}

function chunkAt(text: string, at: number): Lexeme {
  const chunk = /^[^\s"«“()]+/u.exec(text.slice(at))?.[0] ?? '';
  const place = { start: at, end: at + chunk.length };
  const operator = Object.hasOwn(operators, chunk) ? operators[chunk] : undefined;
  return operator === undefined
    ? { kind: 'chunk', text: chunk, ...place }
    : { kind: operator, text: chunk, ...place };
}
