import type {
  AskedField,
  Clause,
  NamedColumn,
  Nearness,
  Operand,
  Term,
} from '../../../../archive/search/query/query.ts';

type More = Partial<Pick<Term, 'field' | 'boost' | 'isRequired' | 'rung'>>;

/** Clauses in few words, for tables of what queries are read as. */

export function term(operand: Operand, more: More = {}): Term {
  const span = { start: 0, end: 0 };
  return { kind: 'term', operand, field: null, boost: 1, isRequired: false, rung: null, span, ...more }; // prettier-ignore
}

export function word(text: string, more?: More): Term {
  return term({ kind: 'word', word: text }, more);
}

export function phrase(text: string, more?: More, near: Nearness | null = null): Term {
  return term({ kind: 'phrase', words: text.split(' '), near }, more);
}

export function compound(text: string, more?: More): Term {
  return term({ kind: 'compound', words: text.split(' ') }, more);
}

export function pattern(text: string, more?: More): Term {
  return term({ kind: 'pattern', pattern: text }, more);
}

export function fuzzy(text: string, distance: number, more?: More): Term {
  return term({ kind: 'fuzzy', word: text, distance }, more);
}

export function all(...parts: readonly Clause[]): Clause {
  return { kind: 'all', parts };
}

export function any(...parts: readonly Clause[]): Clause {
  return { kind: 'any', parts };
}

export function not(part: Clause): Clause {
  return { kind: 'not', part };
}

export function dated(from: string | null, to: string | null): Clause {
  return { kind: 'dated', from, to };
}

export function named(column: NamedColumn, name: string): Clause {
  return { kind: 'named', column, name };
}

export function inField(field: AskedField, text: string): Term {
  return word(text, { field });
}
