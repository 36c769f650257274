import { expect } from 'vitest';
import { mapTerms } from '../../../../archive/search/query/map-terms.ts';
import { parseQuery } from '../../../../archive/search/query/parse-query.ts';
import type { Clause, Query, ReadingNote } from '../../../../archive/search/query/query.ts';

/** A reading without the places of its terms. */
export function read(query: string): Pick<Query, 'root' | 'rung' | 'notes'> {
  const { root, rung, notes } = parseQuery(query);
  return { root: root === null ? null : mapTerms(root, withoutSpan), rung, notes };
}

function withoutSpan<Own extends { readonly span: unknown }>(own: Own): Own {
  return { ...own, span: { start: 0, end: 0 } };
}

/** Compares the reading of every query of a table at once; none of them leaves a note. */
export function expectReadings(table: Readonly<Record<string, Clause | null>>): void {
  const readings = Object.keys(table).map((query) => [query, read(query)]);
  const expected = Object.entries(table).map(([query, root]) => [
    query,
    { root, rung: null, notes: [] },
  ]);
  expect(Object.fromEntries(readings)).toEqual(Object.fromEntries(expected));
}

/** The same for queries that are read with a word to the reader. */
export function expectNoted(
  table: Readonly<Record<string, readonly [Clause | null, ...ReadingNote[]]>>,
): void {
  const readings = Object.keys(table).map((query) => [query, read(query)]);
  const expected = Object.entries(table).map(([query, [root, ...notes]]) => [
    query,
    { root, rung: null, notes },
  ]);
  expect(Object.fromEntries(readings)).toEqual(Object.fromEntries(expected));
}
