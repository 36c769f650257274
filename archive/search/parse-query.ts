import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokenize.ts';
import { fieldNamed } from './field-names.ts';
import type { Clause, Operand, Presence, Query, ReadingNote } from './query.ts';

/**
 * Reads a query. The grammar is lunr's, with phrases and Arabic field names beside it:
 *
 * ```
 *   query    = { clause }                       parted by white space
 *   clause   = [ "+" | "-" ] [ field ":" ] ( phrase | word ) [ "~" digit ] [ "^" number ]
 *   phrase   = '"' … '"' | "«" … "»" | "“" … "”"
 *   word     = characters, with "*" for any letters
 *   field    = title | عنوان | standfirst | مقدمة | body | نص | related | روابط
 * ```
 *
 * Words are required, `-` forbids. Nothing throws: what does not fit the grammar is read as plain text,
 * and a note says so.
 *
 * @see https://lunrjs.com/guides/searching.html
 */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = [];
  const notes: ReadingNote[] = [];
  let at = 0;
  while (at < text.length) {
    if (clauses.length === mostClauses) {
      if (text.slice(at).trim() !== '') notes.push({ kind: 'too-many-words', read: mostClauses });
      break;
    }
    const blank = /^\s+/u.exec(text.slice(at));
    if (blank !== null) {
      at += blank[0].length;
      continue;
    }
    const read = readClause(text, at, notes);
    if (read.clause !== null) clauses.push(read.clause);
    at = read.end;
  }
  return { clauses, notes };
}

/** A pasted page is no query: each part costs a look through the words of the archive. */
const mostClauses = 64;

const closingQuote: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”' };

/** Reads one clause from `at`; always moves on by at least one character. */
function readClause(
  text: string,
  at: number,
  notes: ReadingNote[],
): { clause: Clause | null; end: number } {
  let start = at;
  const sign = readSign(text, start);
  if (sign !== null) start += 1;
  const named = readField(text, start, notes);
  start = named.end;
  const opening = text[start] ?? '';
  const closing = closingQuote[opening];
  if (closing !== undefined) {
    const close = text.indexOf(closing, start + 1);
    if (close !== -1) {
      const words = wordsOf(text.slice(start + 1, close));
      const suffix = readSuffix(text, close + 1);
      const operand: Operand | null = words.length === 0 ? null : { kind: 'phrase', words };
      return { clause: clauseOf(operand, sign, named.field, suffix.boost), end: suffix.end };
    }
    notes.push({ kind: 'unclosed-quote' });
    start += 1;
  }
  const chunk = /^[^\s"«“]*/u.exec(text.slice(start))?.[0] ?? '';
  const end = start + chunk.length;
  if (chunk === '') return { clause: null, end: Math.max(end, at + 1) };
  const suffix = /(?:~\d?)?(?:\^\d+(?:\.\d+)?)?$/u.exec(chunk)?.[0] ?? '';
  const operand = operandOf(chunk.slice(0, chunk.length - suffix.length), suffix);
  if (operand === null && /^[-+*~^|&!]+\d*$/u.test(text.slice(at, end))) {
    notes.push({ kind: 'stray-operator', operator: text.slice(at, end) });
  }
  return { clause: clauseOf(operand, sign, named.field, boostOf(suffix)), end };
}

function readSign(text: string, at: number): '+' | '-' | null {
  const sign = text[at];
  const isSign = sign === '+' || sign === '-';
  return isSign && /^[^\s+\-]/u.test(text.slice(at + 1)) ? sign : null;
}

function readField(
  text: string,
  at: number,
  notes: ReadingNote[],
): { field: Clause['field']; end: number } {
  const match = /^([\p{L}\p{M}_]+):(?=[^\s:/])/u.exec(text.slice(at));
  const name = match?.[1];
  if (match === null || name === undefined) return { field: null, end: at };
  const field = fieldNamed(name);
  if (field !== null) return { field, end: at + match[0].length };
  notes.push({ kind: 'unknown-field', name });
  return { field: null, end: at };
}

/** Behind a phrase: its boost. A distance is not read yet; a note says so. */
function readSuffix(text: string, at: number): { boost: number; end: number } {
  const suffix = /^(?:\^\d+(?:\.\d+)?)?/u.exec(text.slice(at))?.[0] ?? '';
  return { boost: boostOf(suffix), end: at + suffix.length };
}

/** A larger boost ranks no differently, and an endless row of digits would be no number. */
const largestBoost = 1000;

function boostOf(suffix: string): number {
  const written = /\^(\d+(?:\.\d+)?)/u.exec(suffix)?.[1];
  return written === undefined ? 1 : Math.min(Number(written), largestBoost);
}

/** The cost of a fuzzy word grows with the cube of its length; no longer one is a word. */
const longestFuzzyWord = 40;

function operandOf(chunk: string, suffix: string): Operand | null {
  if (chunk.includes('*')) {
    // Only letters and stars mean something in a pattern; «*» alone would mean every word.
    const pattern = chunk.replace(/[^\p{L}\p{N}\p{M}*]/gu, '').replace(/\*+/gu, '*');
    return fold(pattern).replaceAll('*', '') === '' ? null : { kind: 'pattern', pattern };
  }
  const words = wordsOf(chunk);
  const [word] = words;
  if (word === undefined) return null;
  // «كوفيد-19», «قال:رئيس»: parts written as one thing are looked for side by side.
  if (words.length > 1) return { kind: 'phrase', words };
  const distance = /~(\d)?/u.exec(suffix);
  if (distance === null || word.length > longestFuzzyWord) return { kind: 'word', word };
  return { kind: 'fuzzy', word, distance: Math.min(Number(distance[1] ?? 1), 2) };
}

function clauseOf(
  operand: Operand | null,
  sign: '+' | '-' | null,
  field: Clause['field'],
  boost: number,
): Clause | null {
  if (operand === null) return null;
  const presence: Presence = sign === '-' ? 'must-not' : 'must';
  return { presence, isExplicit: sign !== null, field, boost, operand };
}

function wordsOf(text: string): string[] {
  const words = tokenize(text).map(({ start, end }) => text.slice(start, end));
  // A mark on its own is a token and no word: nothing is indexed under it.
  return words.filter((word) => fold(word) !== '');
}
