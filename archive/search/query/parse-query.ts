import type { Rung } from '../../arabic/rungs.ts';
import type { FieldName } from './field-names.ts';
import { joinClauses } from './join-clauses.ts';
import { LexemeCursor } from './lexeme-cursor.ts';
import { lexQuery, type Lexeme } from './lex-query.ts';
import { mapTerms } from './map-terms.ts';
import type { Clause, Query, ReadingNote } from './query.ts';
import { readLeaf } from './read-leaf.ts';
import { largestBoost, suffixAtStart } from './suffix.ts';
import { wordsIn } from './words-in.ts';

/** A pasted page is no query: each part costs a look through the words of the archive. */
const mostParts = 64;

/**
 * Reads a query.
 *
 * ```
 *   query   = list
 *   list    = either { [ "AND" | "و" ] either }                    all of them
 *   either  = part { ( "OR" | "أو" ) part }                        any of them; binds tighter than a list
 *   part    = { "NOT" | "ليس" | "-" | "+" } [ name ":" [ sign ] ] item
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

/** Goes through the pieces of a query once, from left to right: every method moves on or leaves. */
class QueryParser {
  readonly #text: string;
  readonly #pieces: LexemeCursor;
  readonly #notes: ReadingNote[];
  #parts = 0;
  #isFull = false;
  /** The name that what is read now stands behind. */
  #field: FieldName | null = null;
  #rung: Rung | null = null;

  constructor(text: string) {
    const { lexemes, notes } = lexQuery(text);
    this.#text = text;
    this.#pieces = new LexemeCursor(lexemes);
    this.#notes = notes;
  }

  parse(): Query {
    const lists: Clause[] = [];
    for (;;) {
      const list = this.#list();
      if (list !== null) lists.push(list);
      if (this.#pieces.take('close') === null) break;
      this.#stray(')');
    }
    return {
      text: this.#text,
      root: joinClauses('all', lists),
      rung: this.#rung,
      isBag: false,
      notes: withoutRepeats(this.#notes),
    };
  }

  /** Up to a closing bracket or the end. */
  #list(): Clause | null {
    const parts: Clause[] = [];
    while (!this.#endsList()) {
      const joins = parts.length > 0 && this.#pieces.beginsPart(1);
      if (joins && this.#pieces.take('and') !== null) continue;
      const part = this.#either();
      if (part !== null) parts.push(part);
    }
    return joinClauses('all', parts);
  }

  #either(): Clause | null {
    const parts: Clause[] = [];
    let or: Lexeme | null = null;
    do {
      const part = this.#part();
      if (part !== null) parts.push(part);
      const next: Lexeme | null = this.#pieces.beginsPart(1) ? this.#pieces.take('or') : null;
      if (next === null) break;
      or = next;
    } while (!this.#endsList());
    if (or !== null && parts.length < 2) this.#stray(or.text);
    return joinClauses('any', parts);
  }

  #part(): Clause | null {
    const prefixes: Lexeme[] = [];
    for (;;) {
      const prefix = this.#pieces.take('not') ?? this.#pieces.take('sign');
      if (prefix === null) break;
      prefixes.push(prefix);
    }
    const last = prefixes.at(-1);
    const isWord = last?.kind === 'not' && !this.#pieces.beginsPart(0);
    const operand = isWord ? this.#asText(last) : this.#operand();
    if (isWord) prefixes.pop();
    if (operand === null) prefixes.forEach(({ text }) => this.#stray(text)); // prettier-ignore
    return prefixes.reduceRight(
      (clause: Clause | null, { text }) => (text === '+' ? required(clause) : negated(clause)),
      operand,
    );
  }

  #operand(): Clause | null {
    const next = this.#pieces.next;
    if (next === undefined || next.kind === 'close') return null;
    this.#pieces.moveOn();
    switch (next.kind) {
      case 'field':
        return this.#named(next);
      case 'open':
        return this.#bracket(next);
      case 'phrase':
      case 'chunk':
        return this.#leaf(next);
      default:
        return this.#asText(next);
    }
  }

  #named(name: Extract<Lexeme, { kind: 'field' }>): Clause | null {
    const next = this.#pieces.next;
    if (next === undefined || !/^(?:sign|open|phrase|chunk)$/u.test(next.kind)) {
      return this.#asText(name);
    }
    const outer = this.#field;
    this.#field = name.field;
    const part = this.#part();
    this.#field = outer;
    if (part === null && name.field !== 'strict') this.#stray(name.text);
    return part;
  }

  #bracket(opening: Lexeme): Clause | null {
    const isEmpty = this.#pieces.next?.kind === 'close';
    const inside = this.#list();
    const closing = this.#pieces.take('close');
    if (closing === null && !this.#isFull) this.#notes.push({ kind: 'unclosed-bracket' });
    if (isEmpty) this.#stray(this.#text.slice(opening.start, closing?.end));
    const boost = closing === null ? 1 : this.#boostBehind(closing);
    if (inside === null || boost === 1) return inside;
    return mapTerms(inside, (term) => ({ ...term, boost: Math.min(term.boost * boost, largestBoost) })); // prettier-ignore
  }

  /** `^2` right behind a bracket. */
  #boostBehind({ end }: Lexeme): number {
    const next = this.#pieces.next;
    if (next?.kind !== 'chunk' || next.start !== end) return 1;
    const { text, tilde, boost } = suffixAtStart(next.text);
    if (text !== next.text || tilde !== null) return 1;
    this.#pieces.moveOn();
    return boost;
  }

  #leaf(lexeme: Extract<Lexeme, { kind: 'phrase' | 'chunk' }>): Clause | null {
    const { clause, rung, notes } = readLeaf(lexeme, this.#field);
    this.#notes.push(...notes);
    this.#rung = rung ?? this.#rung;
    if (clause !== null) this.#parts += clause.kind === 'all' ? clause.parts.length : 1;
    return clause;
  }

  /** An operator with nothing to stand on is a word like any other, if it is one. */
  #asText(lexeme: Lexeme): Clause | null {
    this.#stray(lexeme.text);
    const { text, start, end } = lexeme;
    return this.#leaf({ kind: 'chunk', text, start, end });
  }

  /** Whether no more is read: the end, a closing bracket, or too much; then the rest is passed over. */
  #endsList(): boolean {
    const next = this.#pieces.next;
    if (next === undefined || next.kind === 'close') return true;
    if (this.#parts < mostParts) return false;
    if (wordsIn(this.#text.slice(next.start)).length > 0) {
      this.#notes.push({ kind: 'too-many-words', read: mostParts });
    }
    this.#isFull = true;
    this.#pieces.moveToEnd();
    return true;
  }

  #stray(operator: string): void {
    this.#notes.push({ kind: 'stray-operator', operator });
  }
}

function negated(clause: Clause | null): Clause | null {
  if (clause === null) return null;
  return clause.kind === 'not' ? clause.part : { kind: 'not', part: clause };
}

function required(clause: Clause | null): Clause | null {
  return clause === null ? null : mapTerms(clause, (term) => ({ ...term, isRequired: true }));
}

function withoutRepeats(notes: readonly ReadingNote[]): ReadingNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
