import type { ListPlace } from './list-place.ts';

/** The rows of a list that are drawn, one below the other. */
export interface DrawnRows {
  readonly first: number;
  /** Pixels of each from the top of the first, and of the end of the last. */
  readonly tops: readonly number[];
}

export const noRows: DrawnRows = { first: 0, tops: [0] };

export function endOf({ first, tops }: DrawnRows): number {
  return first + tops.length - 1;
}

export function heightOf({ tops }: DrawnRows): number {
  return tops.at(-1) ?? 0;
}

/** Pixels of a row from the top of the first that is drawn; of one beyond the last, of the end of that. */
export function offsetOf({ first, tops }: DrawnRows, row: number): number {
  return tops[Math.min(Math.max(row - first, 0), tops.length - 1)] ?? 0;
}

/** The rows of which something lies between two heights, the second not included. */
export function rowsBetween(drawn: DrawnRows, top: number, bottom: number): Range {
  const { first, tops } = drawn;
  const from = tops.findIndex((_, at) => (tops[at + 1] ?? Infinity) > top);
  const to = tops.findIndex((offset) => offset >= bottom);
  const end = to < 0 ? endOf(drawn) : first + to;
  return { first: Math.min(first + from, end), end };
}

/** Rows from one to another, the second not included. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface Sight {
  /** Rows of the whole list. */
  readonly rows: number;
  readonly rowHeight: number;
  /** Pixels in sight. */
  readonly viewport: number;
  /** Screens that are drawn before what is in sight, and after it. */
  readonly spare: number;
}

/** Whatever is measured, no more rows than this are drawn on either side of a place. */
const mostAround = 60;

/** A list as short as this is drawn whole. */
const shortList = 12;

/**
 * What to draw around a place: some screens before what is in sight and as many after it. What is drawn already is
 * gone by where it is known and only added to or cut, so that however uneven the rows are, drawing again
 * comes to an end.
 */
export function rowsToDraw(
  drawn: DrawnRows,
  { row, top }: ListPlace,
  { rows, rowHeight, viewport, spare }: Sight,
): Range {
  if (rows <= shortList) return { first: 0, end: rows };
  const isKnown = row >= drawn.first && row < endOf(drawn);
  const around = isKnown ? drawn : { first: row, tops: [0, rowHeight] };
  // From the top of the first row that is drawn to where what is drawn before and after what is in sight ends.
  const sight = offsetOf(around, row) - top;
  const [from, to] = [sight - spare * viewport, sight + (1 + spare) * viewport];
  const kept = rowsBetween(around, from, to);
  const missingAbove = Math.max(0, -from);
  const missingBelow = Math.max(0, to - heightOf(around));
  const first = Math.min(kept.first, row) - Math.ceil(missingAbove / rowHeight);
  const end = Math.max(kept.end, row + 1) + Math.ceil(missingBelow / rowHeight);
  return {
    first: Math.max(0, first, row - mostAround),
    end: Math.min(rows, end, row + mostAround),
  };
}
