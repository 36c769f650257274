import { Parser, type Handler } from 'htmlparser2';

/**
 * Reads markup as forgivingly as a page, so that «5 < 6» and an end tag left out lose nothing, yet no
 * element means what it means in HTML: a `<TITLE>` holds tags, a `<SOURCE>` holds text. Names come in
 * lower case, entities stay as they are written.
 */
export class MarkupParser extends Parser {
  constructor(handler: Partial<Handler>) {
    super(handler, {
      decodeEntities: false,
      recognizeCDATA: true,
      recognizeSelfClosing: true,
    });
  }

  protected override isVoidElement(): boolean {
    return false;
  }

  /** Inside SVG and MathML the parser treats no element apart: here that holds everywhere. */
  override isInForeignContext(): boolean {
    return true;
  }
}
