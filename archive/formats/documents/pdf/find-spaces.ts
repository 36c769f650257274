import { median } from './median.ts';

/** What lies between a letter and the next to its right. */
export interface Gap {
  /** In sizes; less than nothing where the letters overlap. */
  readonly width: number;
  /** Spaces that the file draws there. */
  readonly spaces: number;
}

/** No space is narrower, in sizes: one that is drawn where there is no room was put in by a program. */
const narrowest = 0.08;

/**
 * Between which letters of a row a space stands: where the file draws one and there is room for it, or where
 * the room says so.
 */
export function findSpaces(gaps: readonly Gap[]): boolean[] {
  const drawn = gaps.filter(({ spaces, width }) => spaces > 0 && width >= narrowest);
  const isApart = spacedOut(gaps, drawn);
  if (isApart !== null) return gaps.map(isApart);
  const usual = Math.max(0, median(gaps.filter(({ spaces }) => spaces === 0).map(widthOf), 0));
  const isRoom = usual + (drawn.length > 0 ? 0.3 : 0.15);
  return gaps.map(({ width, spaces }) => (spaces > 0 ? width >= narrowest : width > isRoom));
}

/** A line set wide by a space behind each letter: words are where the gap is much wider than usual. */
function spacedOut(gaps: readonly Gap[], drawn: readonly Gap[]): ((gap: Gap) => boolean) | null {
  if (drawn.length < 5 || drawn.length < gaps.length * 0.8) return null;
  const usual = median(drawn.map(widthOf), 0);
  return ({ width }) => width > usual * 1.6;
}

function widthOf({ width }: Gap): number {
  return width;
}
