import type { Glyph } from './glyph.ts';

/**
 * Gives glyphs of several parts the place of the part that stands on a line: the body of the letter. Dots and
 * marks are narrower or stand off it, and reach out of the line at its ends. A line is where most glyphs
 * stand.
 */
export function settleBaselines(glyphs: readonly Glyph[]): Glyph[] {
  const counts = new Map<number, number>();
  for (const glyph of glyphs) {
    for (const { y } of glyph.parts ?? [glyph]) {
      counts.set(nearly(y), (counts.get(nearly(y)) ?? 0) + 1);
    }
  }
  const crowd = ({ y }: Glyph): number => counts.get(nearly(y)) ?? 0;
  return glyphs.map((glyph) => {
    const { parts, ...joined } = glyph;
    if (parts === undefined) return glyph;
    const widest = parts.reduce((most, part) => Math.max(most, widthOf(part)), 0);
    const wide = parts.filter((part) => widthOf(part) * 2 >= widest);
    const best = wide.reduce(
      (most, part) => (crowd(part) > crowd(most) ? part : most),
      wide[0] ?? joined,
    );
    const body = wide.filter(({ y }) => nearly(y) === nearly(best.y));
    return {
      ...joined,
      y: best.y,
      x: body.reduce((least, { x }) => Math.min(least, x), Infinity),
      end: body.reduce((most, { end }) => Math.max(most, end), -Infinity),
      size: body.reduce((most, { size }) => Math.max(most, size), 0),
    };
  });
}

function widthOf({ x, end }: Glyph): number {
  return end - x;
}

function nearly(y: number): number {
  return Math.round(y * 2);
}
