/** One step of a page's drawing, by the name that pdf.js gives it. */
export interface Operation {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** What of a font places its glyphs. */
export interface FontMeasures {
  /** Units of the page per unit of a glyph's width, at size 1: 0.001 but for fonts that are drawn (Type 3). */
  readonly unit: number;
  readonly isVertical: boolean;
}
