import type { Lexeme } from './lex-query.ts';

/** A place among the pieces of a query. */
export class LexemeCursor {
  readonly #lexemes: readonly Lexeme[];
  #at = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  /** The piece that is read next; `undefined` at the end. */
  get next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  moveOn(): void {
    this.#at += 1;
  }

  moveToEnd(): void {
    this.#at = this.#lexemes.length;
  }

  /** The next piece, if it is of this kind; then it is read. */
  take(kind: Lexeme['kind']): Lexeme | null {
    const { next } = this;
    if (next?.kind !== kind) return null;
    this.moveOn();
    return next;
  }

  /** Whether something that can be looked for begins here, or so many pieces further on. */
  beginsPart(ahead: number): boolean {
    const piece = this.#lexemes[this.#at + ahead];
    return piece !== undefined && !/^(?:close|and|or)$/u.test(piece.kind);
  }
}
