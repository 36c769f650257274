import bidiFactory from 'bidi-js';
import type { Direction } from '../../archive/article.ts';

const bidi = bidiFactory();

/** A line as it is drawn from left to right, one glyph each: a letter with its marks, brackets by shape. */
export function drawLine(text: string, base: Direction): string[] {
  const levels = bidi.getEmbeddingLevels(text, base);
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels);
  const order = bidi.getReorderedIndices(text, levels);
  const glyphs: string[] = [];
  let marks = '';
  for (const index of order) {
    const character = mirrored.get(index) ?? text.charAt(index);
    const isReversed = ((levels.levels[index] ?? 0) & 1) === 1;
    if (/\p{M}/u.test(character)) {
      if (isReversed) marks = character + marks;
      else glyphs.push(`${glyphs.pop() ?? ''}${character}`);
    } else {
      glyphs.push(character + marks);
      marks = '';
    }
  }
  return glyphs;
}
