import { restoreLetters } from '../../../arabic/presentation/restore-letters.ts';
import { findSpaces, type Gap } from './find-spaces.ts';
import type { Glyph } from './glyph.ts';
import { groupRows } from './group-rows.ts';
import { median } from './median.ts';
import type { Piece } from './piece.ts';
import { placeMarks, type MarkedGlyph } from './place-marks.ts';

/** A wider gap parts two pieces of a row, in sizes: the gutters of newspapers are hardly wider. */
const widestGap = 0.8;

/** The glyphs of a page as pieces of lines. */
export function findPieces(glyphs: readonly Glyph[]): Piece[] {
  const letters: Glyph[] = [];
  const marks: Glyph[] = [];
  const spaces: Glyph[] = [];
  for (const glyph of glyphs) listFor(glyph, letters, marks, spaces)?.push(glyph);
  const rows = groupRows(letters);
  const marksByRow = spread(marks, rows);
  const spacesByRow = spread(spaces, rows);
  return rows.flatMap((row, index) => {
    const sorted = onceEach(
      row.toSorted((one, other) => one.x - other.x || one.index - other.index),
    );
    return cutRow(placeMarks(sorted, marksByRow[index] ?? []), spacesByRow[index] ?? []);
  });
}

function listFor(
  { text }: Glyph,
  letters: Glyph[],
  marks: Glyph[],
  spaces: Glyph[],
): Glyph[] | null {
  if (/^\s+$/u.test(text)) return spaces;
  if (/^\p{M}+$/u.test(restoreLetters(text))) return marks;
  // Control characters, and what a font calls its glyphs that stand for nothing.
  return /^[\p{C}\ufffd]+$/u.test(text) ? null : letters;
}

/** Each of the small glyphs to the row that it is nearest to, if it is near one. */
function spread(small: readonly Glyph[], rows: readonly (readonly Glyph[])[]): Glyph[][] {
  const spreadOut: Glyph[][] = rows.map(() => []);
  const baselines = rows.map((row) => row[0]?.y ?? 0);
  for (const glyph of small) {
    const below = firstBelow(baselines, glyph.y);
    const above = below - 1;
    const isAboveNearer =
      Math.abs((baselines[above] ?? Infinity) - glyph.y) <
      Math.abs((baselines[below] ?? Infinity) - glyph.y);
    const nearest = isAboveNearer ? above : below;
    const distance = Math.abs((baselines[nearest] ?? Infinity) - glyph.y);
    if (distance <= glyph.size) spreadOut[nearest]?.push(glyph);
  }
  return spreadOut;
}

function firstBelow(baselines: readonly number[], y: number): number {
  let low = 0;
  let high = baselines.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((baselines[at] ?? 0) < y) low = at + 1;
    else high = at;
  }
  return low;
}

/** Without what is drawn twice in nearly one place to look bold. */
function onceEach(row: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of row) {
    const isAgain = kept.slice(-2).some((other) => {
      const shift = Math.abs(glyph.x - other.x);
      return (
        other.text === glyph.text && shift < 0.25 * Math.max(glyph.end - glyph.x, 0.1 * glyph.size)
      );
    });
    if (!isAgain) kept.push(glyph);
  }
  return kept;
}

function cutRow(row: readonly MarkedGlyph[], spaces: readonly Glyph[]): Piece[] {
  const gaps = gapsOf(row, spaces);
  const isSpace = findSpaces(gaps);
  const pieces: Piece[] = [];
  let start = 0;
  for (const [index] of row.entries()) {
    const gap = gaps[index];
    if (gap !== undefined && gap.width <= widestGap) continue;
    pieces.push(pieceOf(row.slice(start, index + 1), isSpace.slice(start, index)));
    start = index + 1;
  }
  return pieces;
}

function gapsOf(row: readonly MarkedGlyph[], spaces: readonly Glyph[]): Gap[] {
  const middles = spaces.map(({ x, end }) => (x + end) / 2).toSorted((one, other) => one - other);
  let next = 0;
  return row.slice(1).map((right, index) => {
    const left = row[index] ?? right;
    const from = (left.x + left.end) / 2;
    const to = (right.x + right.end) / 2;
    while ((middles[next] ?? Infinity) < from) next += 1;
    const first = next;
    while ((middles[next] ?? Infinity) < to) next += 1;
    return { width: (right.x - left.end) / Math.max(left.size, right.size), spaces: next - first };
  });
}

function pieceOf(glyphs: readonly MarkedGlyph[], isSpace: readonly boolean[]): Piece {
  return {
    letters: glyphs.map(({ text, marks, x, end, index }, at) => ({
      text: text + marks,
      x,
      end,
      index,
      isSpaced: isSpace[at] ?? false,
    })),
    x: glyphs[0]?.x ?? 0,
    end: glyphs.reduce((most, { end }) => Math.max(most, end), -Infinity),
    y: median(
      glyphs.map(({ y }) => y),
      0,
    ),
    size: commonest(glyphs.map(({ size }) => size)),
  };
}

/** The size of most letters: a large initial or a small number in a line does not count. */
function commonest(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}
