import { foldDigits } from '../../arabic/fold-digits.ts';
import { rungOfNumber, type Rung } from '../../arabic/rungs.ts';
import type { FieldName } from './field-names.ts';
import { joinClauses } from './join-clauses.ts';
import type { Lexeme } from './lex-query.ts';
import type { AskedField, Clause, NamedColumn, ReadingNote } from './query.ts';
import { readChunk } from './read-chunk.ts';
import { readDateRange } from './read-date-range.ts';
import { readPhrase } from './read-phrase.ts';
import { suffixAtEnd } from './suffix.ts';
import { wordsIn } from './words-in.ts';

/** What a phrase or a chunk means behind a name or without one. */
export interface ReadLeaf {
  readonly clause: Clause | null;
  /** What `strict:` asks for. */
  readonly rung: Rung | null;
  readonly notes: readonly ReadingNote[];
}

type Leaf = Extract<Lexeme, { kind: 'phrase' | 'chunk' }>;

/** Reads a phrase or a chunk. What is no value for the name before it is text. */
export function readLeaf(lexeme: Leaf, field: FieldName | null): ReadLeaf {
  switch (field) {
    case 'date': {
      const range = readDateRange(lexeme.text);
      if (range !== null) return { clause: { kind: 'dated', ...range }, rung: null, notes: [] };
      return asText(lexeme, { kind: 'unreadable-date', text: lexeme.text });
    }
    case 'strict': {
      const digit = /^\s*(\d)\s*$/u.exec(foldDigits(lexeme.text))?.[1];
      const rung = rungOfNumber(Number(digit));
      if (rung !== null) return { clause: null, rung, notes: [] };
      return asText(lexeme, { kind: 'unknown-strictness', text: lexeme.text });
    }
    case 'source':
    case 'category':
      return readName(lexeme, field);
    default:
      return readTerms(lexeme, field);
  }
}

function asText(lexeme: Leaf, note: ReadingNote): ReadLeaf {
  const { clause, notes } = readTerms(lexeme, null);
  return { clause, rung: null, notes: [note, ...notes] };
}

function readTerms(lexeme: Leaf, field: AskedField | null): ReadLeaf {
  const { start, end } = lexeme;
  const { operands, strays } =
    lexeme.kind === 'phrase' ? readPhrase(lexeme.text, lexeme.suffix) : readChunk(lexeme.text);
  const terms = operands.map((read): Clause => ({
    kind: 'term', ...read, field, isRequired: false, span: { start, end },
  })); // prettier-ignore
  return { clause: joinClauses('all', terms), rung: null, notes: strays.map(stray) };
}

/** Names are compared word by word, and no sign means anything in them. */
function readName(lexeme: Leaf, column: NamedColumn): ReadLeaf {
  const suffix = lexeme.kind === 'phrase' ? lexeme.suffix : suffixAtEnd(lexeme.text).text;
  const written =
    lexeme.kind === 'phrase' ? lexeme.text : lexeme.text.slice(0, lexeme.text.length - suffix.length); // prettier-ignore
  const name = wordsIn(written).join(' ');
  const strays = [
    suffix,
    /^[=+\-~^|&!]+/u.exec(written)?.[0] ?? '',
    written.includes('*') ? '*' : '',
  ];
  return {
    clause: name === '' ? null : { kind: 'named', column, name },
    rung: null,
    notes: strays.filter((each) => each !== '').map(stray),
  };
}

function stray(operator: string): ReadingNote {
  return { kind: 'stray-operator', operator };
}
