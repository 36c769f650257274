import type { Glyph } from './glyph.ts';

/** A letter's glyph and the marks drawn over and under it. */
export interface MarkedGlyph extends Glyph {
  readonly marks: string;
}

/**
 * Puts marks behind the letters that they are drawn on, whatever their order in the file. A mark that is on
 * no letter is left out of no text: it stays alone.
 *
 * @param letters glyphs of one row, from left to right
 */
export function placeMarks(letters: readonly Glyph[], marks: readonly Glyph[]): MarkedGlyph[] {
  const on = new Map<number, Glyph[]>();
  for (const mark of marks) {
    const letter = letterUnder(mark, letters);
    if (letter !== null) on.set(letter.index, [...(on.get(letter.index) ?? []), mark]);
  }
  return letters.map((letter) => {
    const texts = (on.get(letter.index) ?? []).map(({ text }) => text);
    return { ...letter, marks: sortMarks(texts.join('')) };
  });
}

/** Shadda first, as it is typed: it belongs to the consonant, the others to the vowel behind it. */
function sortMarks(marks: string): string {
  return marks.replace(/^([^\u0651]+)\u0651/u, '\u0651$1');
}

function letterUnder(mark: Glyph, letters: readonly Glyph[]): Glyph | null {
  const middle = (mark.x + mark.end) / 2;
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((letters[at]?.end ?? 0) <= middle) low = at + 1;
    else high = at;
  }
  const near = [letters[low - 1], letters[low]].filter((letter) => letter !== undefined);
  const distances = near.map(({ x, end }) => Math.max(x - middle, middle - end, 0));
  return near[distances.indexOf(Math.min(...distances))] ?? null;
}
