/** A picture as the containers take it. */
export interface Picture {
  /** Width and height in pixels. */
  readonly side: number;
  /** The file as PNG, with transparency. */
  readonly png: Uint8Array;
  /** The same as red, green, blue, alpha, row by row from above, not premultiplied: side × side × 4 bytes. */
  readonly pixels: Uint8Array;
}
