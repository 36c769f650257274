import { parse } from 'csv-parse/sync';
import { readDate } from '../../dates/read-date.ts';
import type { FieldMapping } from '../field-mapping.ts';
import { fieldOfName } from './field-of-name.ts';

/** How a table is laid out, by its beginning. */
export interface CsvLayout {
  readonly separator: string;
  /** Names of the columns, by their numbers where there is no row of names; `null` when it takes one. */
  readonly names: readonly string[] | null;
  readonly hasHeader: boolean;
}

const separators = [',', ';', '\t', '|'] as const;

/** The layout that makes the beginning of a file the most even table; `null` when none makes one. */
export function csvLayout(head: string, mapping: FieldMapping | null): CsvLayout | null {
  const tables = separators.map((separator) => ({ separator, rows: rowsOf(head, separator) }));
  const scored = tables.map((table) => ({ ...table, score: evenness(table.rows) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  const [first, ...rows] = best.rows;
  if (best.score === 0 || first === undefined) return null;
  const named = Object.values(mapping ?? {}).filter((name) => name !== null);
  const areNumbers = named.length > 0 && named.every((name) => /^\d+$/u.test(name));
  const isTold = named.some((name) => first.some((cell) => cell.trim() === name));
  const hasHeader = isTold || isHeader(first, rows);
  const numbers = first.map((_, column) => String(column + 1));
  const names = areNumbers ? numbers : hasHeader ? distinct(first) : null;
  return { separator: best.separator, names, hasHeader };
}

/** The first rows, as far as they can be read; the last one may be cut. */
function rowsOf(head: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  try {
    parse(head, {
      delimiter: separator,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: 30,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    // A quoted cell that goes on behind the head.
  }
  return rows;
}

/** Columns of the first row, weighed by how many other rows have as many; 0 for a single column. */
function evenness(rows: readonly (readonly string[])[]): number {
  const columns = rows[0]?.length ?? 0;
  if (columns < 2) return 0;
  const alike = rows.filter((row) => row.length === columns).length;
  return (alike / rows.length) ** 2 * Math.min(columns, 50);
}

function isHeader(first: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const filled = first.filter((cell) => cell.trim() !== '');
  if (filled.some((cell) => fieldOfName(cell.trim()) !== null) && filled.every(isShort))
    return true;
  const looksNamed = filled.length > 0 && filled.every((cell) => isShort(cell) && !isDatum(cell));
  const areDistinct = new Set(filled).size === filled.length;
  return (
    looksNamed &&
    areDistinct &&
    rows.some((row) => row.some((cell) => !isShort(cell) || isDatum(cell)))
  );
}

function isShort(cell: string): boolean {
  return cell.length <= 60 && !cell.includes('\n');
}

function isDatum(cell: string): boolean {
  return /^\s*(?:https?:|[-+]?[\d.,]+\s*$)/iu.test(cell) || readDate(cell) !== null;
}

/** A name that comes twice is kept apart by its column's number, an empty one is the number. */
function distinct(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, column) => {
    const name = cell.trim();
    const own = name === '' || taken.has(name) ? `${name}${String(column + 1)}` : name;
    taken.add(own);
    return own;
  });
}
