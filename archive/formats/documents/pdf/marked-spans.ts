import type { Glyph } from './glyph.ts';
import type { Operation } from './operation.ts';
import { textString } from './text-string.ts';

interface Span {
  /** What its glyphs mean; `null` when that is not said. */
  readonly text: string | null;
  /** How many glyphs there were of each group when it began. */
  readonly from: readonly number[];
}

/** Marked content (ISO 32000-2, 14.6) so far as it says what its glyphs mean ({@link lendActualText}). */
export class MarkedSpans {
  readonly #groups: readonly Glyph[][];
  readonly #open: Span[] = [];

  constructor(groups: readonly Glyph[][]) {
    this.#groups = groups;
  }

  follow({ name, values }: Operation): void {
    if (name === 'beginMarkedContent' || name === 'beginMarkedContentProps') {
      const said = name === 'beginMarkedContentProps' ? values[1] : null;
      this.#open.push({
        text: typeof said === 'string' ? textString(said) : null,
        from: this.#groups.map(({ length }) => length),
      });
    } else if (name === 'endMarkedContent') {
      const span = this.#open.pop();
      if (span !== undefined && span.text !== null) this.#close(span.text, span.from);
    }
  }

  #close(text: string, from: readonly number[]): void {
    let isPlaced = text === '';
    for (const [turns, group] of this.#groups.entries()) {
      const parts = group.splice(from[turns] ?? 0);
      const [first] = parts;
      if (first === undefined || isPlaced) continue;
      group.push({ ...first, text, parts });
      isPlaced = true;
    }
  }
}
