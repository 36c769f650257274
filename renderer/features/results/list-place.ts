/** A place in a list: which row, and how many pixels below the top of what is in sight it begins. */
export interface ListPlace {
  readonly row: number;
  readonly top: number;
}

/** The measures of a list of which most rows have never been drawn. */
export interface ListMeasures {
  readonly rows: number;
  /** Pixels of a row, on the average of those that were drawn. */
  readonly rowHeight: number;
  /** Pixels in sight. */
  readonly viewport: number;
  /** Pixels that the list is given to be scrolled in. */
  readonly runway: number;
}

/**
 * Taller than this no list is made: Chromium and Safari stop at 33,554,428 pixels of the screen and Firefox
 * at half of that, of which a page has fewer where it is enlarged.
 */
export const tallest = 3_000_000;

/** The runway for so many rows: their height, as long as a browser draws it. */
export function runwayFor(rows: number, rowHeight: number): number {
  return Math.min(rows * rowHeight, tallest);
}

/**
 * Where one has scrolled to by hand. From the top of the runway to its end every row comes by: at its top
 * the first row lies at the top of what is in sight, at its end the last row at the bottom.
 */
export function placeAt(scrolled: number, measures: ListMeasures): ListPlace {
  const { rows, rowHeight, viewport, runway } = measures;
  const range = runway - viewport;
  const share = range <= 0 ? 0 : Math.min(Math.max(scrolled / range, 0), 1);
  const position = share * rows;
  const row = Math.max(0, Math.min(Math.floor(position), rows - 1));
  return { row, top: share * viewport - (position - row) * rowHeight };
}

/** How far one has to scroll by hand to come to a place: the other way round. */
export function scrollTo({ row, top }: ListPlace, measures: ListMeasures): number {
  const { rows, rowHeight, viewport, runway } = measures;
  const range = Math.max(0, runway - viewport);
  const share = (row - top / rowHeight) / Math.max(1, rows - viewport / rowHeight);
  return Math.min(Math.max(share, 0), 1) * range;
}
