import type { Direction } from '../../../article.ts';
import { groupRows } from './group-rows.ts';
import { joinIntervals, type Interval } from './intervals.ts';
import { median } from './median.ts';
import { ascent, descent, joinPieces, type Piece } from './piece.ts';

/** Lines under each other in one column. */
export type Block = readonly Piece[];

/**
 * The pieces of a page as columns of lines, in the order in which they are read: what spans the page first,
 * then its columns, the right one first where text runs from right to left, and so on downwards.
 *
 * ```
 *   ┌───────────────────┐
 *   │       band 1      │   a band has no gutter, or one that runs through all its lines
 *   ├─────────┬─────────┤
 *   │ band 2, │ band 2, │   each column is cut into bands again
 *   │ column 2│ column 1│
 *   └─────────┴─────────┘
 * ```
 *
 * The recursive X-Y cut of G. Nagy and S. Seth, "Hierarchical representation of optically scanned documents"
 * (ICPR 1984).
 */
export function readingOrder(pieces: readonly Piece[], direction: Direction): Block[] {
  const gutter =
    0.8 *
    median(
      pieces.map(({ size }) => size),
      10,
    );
  return cut(pieces, gutter, direction, 0);
}

/** Columns inside columns: nothing that was ever printed goes deeper. */
const deepest = 6;

function cut(
  pieces: readonly Piece[],
  gutter: number,
  direction: Direction,
  depth: number,
): Block[] {
  if (depth === deepest) return [linesOf(pieces)];
  return bandsOf(rowsOf(pieces), gutter).flatMap((columns) => {
    if (columns.length < 2) return columns.map(linesOf);
    const inOrder = direction === 'rtl' ? columns.toReversed() : columns;
    return inOrder.flatMap((column) => cut(column, gutter, direction, depth + 1));
  });
}

/** Columns of pieces beside each other, from left to right. */
type Band = readonly (readonly Piece[])[];

/** No page has more rows: what is beyond is read as it comes. */
const mostRows = 2000;

function bandsOf(rows: readonly (readonly Piece[])[], gutter: number): Band[] {
  const bands: Band[] = [];
  let plain: Piece[] = [];
  const closePlain = (): void => {
    if (plain.length > 0) bands.push([plain]);
    plain = [];
  };
  for (let row = 0; row < rows.length;) {
    const columns = rows.length <= mostRows ? columnsFrom(rows, row, gutter) : null;
    if (columns === null) {
      plain.push(...(rows[row] ?? []));
      row += 1;
      continue;
    }
    closePlain();
    bands.push(columns.band);
    row = columns.end;
  }
  closePlain();
  return bands;
}

/** One column may begin so many rows above the next. */
const mostRowsAhead = 12;

/** The columns that begin with a row, and the row behind them; `null` when none do. */
function columnsFrom(
  rows: readonly (readonly Piece[])[],
  start: number,
  gutter: number,
): { readonly band: Band; readonly end: number } | null {
  let occupied: Interval[] = [];
  let end = start;
  let common: Interval[] | null = null;
  for (let row = start; row < rows.length; row += 1) {
    const extents = (rows[row] ?? []).map(({ x, end: right }) => ({ start: x, end: right }));
    occupied = joinIntervals([...occupied, ...extents], gutter);
    if (occupied.length > 1) {
      common = occupied;
      end = row + 1;
    } else if (common !== null || row - start >= mostRowsAhead) break;
  }
  if (common === null) return null;
  const band = columnsOf(rows.slice(start, end).flat(), common, gutter);
  return band === null ? null : { band, end };
}

/** Pieces whose heights overlap, from top to bottom. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  let bottom = -Infinity;
  const sorted = pieces.toSorted((one, other) => topOf(one) - topOf(other));
  for (const piece of sorted) {
    if (topOf(piece) < bottom) rows.at(-1)?.push(piece);
    else rows.push([piece]);
    bottom = Math.max(bottom, piece.y + descent * piece.size);
  }
  return rows;
}

function topOf({ y, size }: Piece): number {
  return y - ascent * size;
}

/** Pieces by their columns; `null` when a wide gap in a few lines is only that. */
function columnsOf(
  pieces: readonly Piece[],
  occupied: readonly Interval[],
  gutter: number,
): Band | null {
  const columns = occupied.map(({ start, end }) =>
    pieces.filter((piece) => piece.x >= start && piece.x <= end),
  );
  const rows = columns.map((column) => groupRows(column).length);
  const isWide = occupied.some(({ start }, index) => {
    const before = occupied[index - 1];
    return before !== undefined && start - before.end >= 2 * gutter;
  });
  const least = isWide ? 2 : 3;
  return rows.filter((count) => count >= least).length >= 2 ? columns : null;
}

function linesOf(pieces: readonly Piece[]): Block {
  return groupRows(pieces).map(joinPieces);
}
