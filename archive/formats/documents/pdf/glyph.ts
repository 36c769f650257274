/**
 * A glyph on a page, in units of the page: x runs along its line of writing, y from line to line, downwards.
 */
export interface Glyph {
  /** The letters that the file says it stands for. */
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  /** Which glyph of the page it is, in the order in which they are drawn. */
  readonly index: number;
  /** The glyphs that mean this text only together: a letter's body, its dots, its marks. */
  readonly parts?: readonly Glyph[];
}

/** The glyphs of a page that are written in one direction. */
export interface GlyphGroup {
  /** Quarter turns clockwise by which the page has to be turned to read them. */
  readonly turns: number;
  readonly glyphs: readonly Glyph[];
}
