import { rungOfNumber, type Rung } from '../../arabic/rungs.ts';
import { foldDigits } from '../../arabic/fold-digits.ts';
import type { FieldName } from './field-names.ts';
import { lexQuery, type Lexeme } from './lex-query.ts';
import { termsOf, type AskedField, type Clause, type Query, type ReadingNote } from './query.ts';
import { readDateRange } from './read-date-range.ts';
import { readChunk, readPhrase, wordsIn, type ReadOperand } from './read-operand.ts';

/** A pasted page is no query: each part costs a look through the words of the archive. */
const mostTerms = 64;

/** Nobody brackets deeper by hand. */
const deepestBracket = 16;

/**
 * Reads a query.
 *
 * ```
 *   query   = list
 *   list    = either { [ "AND" | "و" ] either }                    all of them
 *   either  = part { ( "OR" | "أو" ) part }                        any of them; binds tighter than a list
 *   part    = ( "NOT" | "ليس" | "-" | "+" ) part | [ field ":" ] item
 *   item    = "(" list ")" [ "^" number ] | phrase | word
 *   phrase  = '"' … '"' | "«" … "»" | "“" … "”"   [ "~" number | "~>" number ] [ "^" number ]
 *   word    = [ "=" ] characters, "*" for any letters   [ "~" digit ] [ "^" number ]
 * ```
 *
 * Nothing throws: what does not fit is read as plain text, and a note says so. The base of the grammar is
 * lunr's (https://lunrjs.com/guides/searching.html); that OR binds tighter than the blank between two
 * words is what web search has taught. All of it for readers: `docs/query-language.md`.
 */
export function parseQuery(text: string): Query {
  return new QueryParser(text).parse();
}

class QueryParser {
  readonly #text: string;
  readonly #lexemes: readonly Lexeme[];
  readonly #notes: ReadingNote[];
  #at = 0;
  #depth = 0;
  #terms = 0;
  #rung: Rung | null = null;

  constructor(text: string) {
    const { lexemes, notes } = lexQuery(text);
    this.#text = text;
    this.#lexemes = lexemes;
    this.#notes = notes;
  }

  parse(): Query {
    const parts: Clause[] = [];
    for (;;) {
      const list = this.#list();
      if (list !== null) parts.push(list);
      if (this.#peek()?.kind !== 'close') break;
      this.#stray(')');
      this.#at += 1;
    }
    return { text: this.#text, root: allOf(parts), rung: this.#rung, isBag: false, notes: this.#notes };
  }

  #peek(ahead = 0): Lexeme | undefined {
    return this.#lexemes[this.#at + ahead];
  }

  /** Up to a closing bracket or the end. */
  #list(): Clause | null {
    const parts: Clause[] = [];
    for (;;) {
      const next = this.#peek();
      if (next === undefined || next.kind === 'close' || this.#isFull(next)) break;
      if (next.kind === 'and' && parts.length > 0 && this.#beginsPart(1)) {
        this.#at += 1;
        continue;
      }
      const part = this.#either();
      if (part !== null) parts.push(part);
    }
    return allOf(parts);
  }

  #either(): Clause | null {
    const parts: Clause[] = [];
    for (;;) {
      const part = this.#part();
      if (part !== null) parts.push(part);
      const next = this.#peek();
      if (next?.kind !== 'or' || !this.#beginsPart(1) || this.#isFull(next)) break;
      this.#at += 1;
    }
    const [only] = parts;
    if (only === undefined) return null;
    return parts.length === 1 ? only : { kind: 'any', parts };
  }

  #part(): Clause | null {
    const next = this.#peek();
    if (next === undefined) return null;
    this.#at += 1;
    switch (next.kind) {
      case 'not':
        return this.#beginsPart() ? not(this.#part()) : this.#asText(next);
      case 'and':
      case 'or':
        return this.#asText(next);
      case 'sign': {
        if (!this.#beginsPart()) {
          this.#stray(next.sign);
          return null;
        }
        const part = this.#part();
        return next.sign === '-' ? not(part) : required(part);
      }
      case 'field':
        return this.#field(next);
      case 'close':
        this.#stray(')');
        return null;
      default:
        return this.#item(next, null);
    }
  }

  #field(lexeme: Extract<Lexeme, { kind: 'field' }>): Clause | null {
    const value = this.#peek();
    const isValue = value !== undefined && ['open', 'phrase', 'chunk'].includes(value.kind);
    if (!isValue) {
      // «عنوان:-» and the like: the name is a word.
      return this.#item({ ...lexeme, kind: 'chunk', text: this.#written(lexeme) }, null);
    }
    this.#at += 1;
    switch (lexeme.field) {
      case 'date':
        return this.#dated(value);
      case 'source':
      case 'category':
        return this.#named(lexeme.field, value);
      case 'strict':
        return this.#strict(value);
      default:
        return this.#item(value, lexeme.field);
    }
  }

  #item(lexeme: Lexeme, field: AskedField | null): Clause | null {
    switch (lexeme.kind) {
      case 'open':
        return this.#bracket(lexeme, (clause) => mapTerms(clause, (term) => ({ ...term, field: term.field ?? field }))); // prettier-ignore
      case 'phrase':
        return this.#term(lexeme, readPhrase(lexeme.text, lexeme.suffix), field);
      case 'chunk': {
        const read = readChunk(lexeme.text);
        if (read === null && /^[-+*~^|&!=]+\d*$/u.test(lexeme.text)) this.#stray(lexeme.text);
        return this.#term(lexeme, read, field);
      }
      default:
        return null;
    }
  }

  #bracket(opening: Lexeme, apply: (clause: Clause) => Clause): Clause | null {
    if (this.#depth === deepestBracket) {
      this.#stray('(');
      return null;
    }
    this.#depth += 1;
    const inside = this.#list();
    this.#depth -= 1;
    const closing = this.#peek();
    if (closing?.kind !== 'close') {
      if (closing === undefined) this.#notes.push({ kind: 'unclosed-bracket' });
      return inside === null ? null : apply(inside);
    }
    this.#at += 1;
    if (inside === null) this.#stray(this.#text.slice(opening.start, closing.end));
    const boost = this.#boostBehind(closing);
    if (inside === null) return null;
    return apply(mapTerms(inside, (term) => ({ ...term, boost: term.boost * boost })));
  }

  /** `^2` right behind a bracket. */
  #boostBehind(closing: Lexeme): number {
    const next = this.#peek();
    if (next?.kind !== 'chunk' || next.start !== closing.end) return 1;
    const written = /^\^(\d+(?:\.\d+)?)$/u.exec(next.text)?.[1];
    if (written === undefined) return 1;
    this.#at += 1;
    return Math.min(Number(written), 1000);
  }

  #term(lexeme: Lexeme, read: ReadOperand | null, field: AskedField | null): Clause | null {
    if (read === null) return null;
    this.#terms += 1;
    const { start, end } = lexeme;
    return { kind: 'term', ...read, field, isRequired: false, span: { start, end } };
  }

  #dated(value: Lexeme): Clause | null {
    const text = this.#valueOf(value);
    const range = readDateRange(text.trim());
    if (range !== null) return { kind: 'dated', ...range };
    this.#notes.push({ kind: 'unreadable-date', text });
    return this.#item(value, null);
  }

  #named(column: 'source' | 'category', value: Lexeme): Clause | null {
    if (value.kind === 'open') {
      return this.#bracket(value, (clause) => namesOf(clause, column));
    }
    const name = this.#valueOf(value);
    return wordsIn(name).length === 0 ? null : { kind: 'named', column, name };
  }

  #strict(value: Lexeme): Clause | null {
    const text = this.#valueOf(value);
    const rung = rungOfNumber(Number(foldDigits(text.trim())));
    if (rung === null) {
      this.#notes.push({ kind: 'unknown-strictness', text });
      return this.#item(value, null);
    }
    this.#rung = rung;
    return null;
  }

  #valueOf(lexeme: Lexeme): string {
    return lexeme.kind === 'phrase' || lexeme.kind === 'chunk'
      ? lexeme.text
      : this.#written(lexeme);
  }

  /** An operator with nothing to stand on is a word like any other. */
  #asText(lexeme: Extract<Lexeme, { kind: 'and' | 'or' | 'not' }>): Clause | null {
    this.#stray(lexeme.text);
    return this.#term(lexeme, readChunk(lexeme.text), null);
  }

  #stray(operator: string): void {
    const isSaid = this.#notes.some(
      (note) => note.kind === 'stray-operator' && note.operator === operator,
    );
    if (!isSaid) this.#notes.push({ kind: 'stray-operator', operator });
  }

  #written({ start, end }: Lexeme): string {
    return this.#text.slice(start, end);
  }

  #beginsPart(ahead = 0): boolean {
    const next = this.#peek(ahead);
    return next !== undefined && next.kind !== 'close' && next.kind !== 'and' && next.kind !== 'or';
  }

  /** Whether no more terms are read; then the rest of the query is passed over. */
  #isFull(next: Lexeme): boolean {
    if (this.#terms < mostTerms) return false;
    const isAnything = wordsIn(this.#text.slice(next.start)).length > 0;
    if (isAnything) this.#notes.push({ kind: 'too-many-words', read: mostTerms });
    this.#at = this.#lexemes.length;
    return true;
  }
}

function allOf(parts: readonly Clause[]): Clause | null {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part]));
  const [only] = flat;
  if (only === undefined) return null;
  return flat.length === 1 ? only : { kind: 'all', parts: flat };
}

function not(part: Clause | null): Clause | null {
  if (part === null) return null;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function required(part: Clause | null): Clause | null {
  return part === null ? null : mapTerms(part, (term) => ({ ...term, isRequired: true }));
}

type Term = ReturnType<typeof termsOf>[number];

function mapTerms(clause: Clause, change: (term: Term) => Term): Clause {
  switch (clause.kind) {
    case 'term':
      return change(clause);
    case 'not':
      return { kind: 'not', part: mapTerms(clause.part, change) };
    case 'all':
    case 'any':
      return { kind: clause.kind, parts: clause.parts.map((part) => mapTerms(part, change)) };
    default:
      return clause;
  }
}

/** «مصدر:(الرواق أو المرفأ)»: every word in the bracket is part of a name. */
function namesOf(clause: Clause, column: Extract<FieldName, 'source' | 'category'>): Clause {
  switch (clause.kind) {
    case 'term': {
      const { operand } = clause;
      const name = 'word' in operand ? operand.word : 'words' in operand ? operand.words.join(' ') : operand.pattern; // prettier-ignore
      return { kind: 'named', column, name };
    }
    case 'not':
      return { kind: 'not', part: namesOf(clause.part, column) };
    case 'all':
    case 'any':
      return { kind: clause.kind, parts: clause.parts.map((part) => namesOf(part, column)) };
    default:
      return clause;
  }
}
