/** What engines are asked; words are as analysed. */
export type BenchQuery =
  | { readonly kind: 'term'; readonly term: string }
  /** `phrase`: the terms one behind the other. */
  | { readonly kind: 'all' | 'any' | 'phrase'; readonly terms: readonly string[] }
  | { readonly kind: 'prefix'; readonly start: string }
  /** The articles of a year that hold the term, newest first. */
  | { readonly kind: 'newest'; readonly term: string; readonly year: number }
  /** Terms within two edits. */
  | { readonly kind: 'fuzzy'; readonly term: string };

/** The classes of the table, in its order. */
export const queryClasses = [
  'rare',
  'common',
  'and2',
  'or3',
  'phrase',
  'prefix',
  'yearsort',
  'fuzzy',
] as const;

export type QueryClass = (typeof queryClasses)[number];

/** A query as it is told to an engine's process: `class TAB words`, as in `yearsort TAB word TAB 2003`. */
export type QueryLine = `${QueryClass}\t${string}`;

/** @throws RangeError for a line that is none */
export function parseQueryLine(line: string): BenchQuery {
  const [name, first = '', ...rest] = line.split('\t');
  const terms = [first, ...rest];
  switch (name as QueryClass) {
    case 'rare':
    case 'common':
      return { kind: 'term', term: first };
    case 'and2':
      return { kind: 'all', terms };
    case 'or3':
      return { kind: 'any', terms };
    case 'phrase':
      return { kind: 'phrase', terms };
    case 'prefix':
      return { kind: 'prefix', start: first };
    case 'yearsort':
      return { kind: 'newest', term: first, year: Number(rest[0]) };
    case 'fuzzy':
      return { kind: 'fuzzy', term: first };
    default:
      throw new RangeError(`No class of queries: ${line}`);
  }
}
