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
  const gutter = 0.8 * median(pieces.map(({ size }) => size), 10);
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
  return bandsOf(pieces, gutter).flatMap((band) => {
    const columns = depth < deepest ? columnsOf(band, gutter) : [];
    if (columns.length < 2) return [linesOf(band.pieces)];
    const inOrder = direction === 'rtl' ? columns.toReversed() : columns;
    return inOrder.flatMap((column) => cut(column, gutter, direction, depth + 1));
  });
}

interface Band {
  readonly pieces: Piece[];
  /** Where there is text, from left to right; between two of them lies a gutter. */
  occupied: readonly Interval[];
}

/** Rows under each other as long as a gutter runs through them, or as long as none does. */
function bandsOf(pieces: readonly Piece[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const row of rowsOf(pieces)) {
    const occupied = joinIntervals(
      row.map(({ x, end }) => ({ start: x, end })),
      gutter,
    );
    const band = bands.at(-1);
    const together = joinIntervals([...(band?.occupied ?? []), ...occupied], gutter);
    const hadGutter = band !== undefined && band.occupied.length > 1;
    const goesOn = together.length > 1 || (!hadGutter && occupied.length < 2);
    if (band !== undefined && goesOn) {
      band.pieces.push(...row);
      band.occupied = together;
    } else bands.push({ pieces: [...row], occupied });
  }
  return bands;
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

/** The columns of a band, from left to right; none when a wide gap in a few lines is only that. */
function columnsOf({ pieces, occupied }: Band, gutter: number): Piece[][] {
  const columns = occupied.map(({ start, end }) =>
    pieces.filter((piece) => piece.x >= start && piece.x <= end),
  );
  const rows = columns.map((column) => groupRows(column).length);
  const tall = rows.filter((count) => count >= 3).length;
  const wide = occupied.some(({ start }, index) => {
    const before = occupied[index - 1];
    return before !== undefined && start - before.end >= 2 * gutter;
  });
  const areColumns = tall >= 2 || (wide && rows.filter((count) => count >= 2).length >= 2);
  return areColumns ? columns : [];
}

function linesOf(pieces: readonly Piece[]): Block {
  return groupRows(pieces).map(joinPieces);
}
