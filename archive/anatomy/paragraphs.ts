import type { Span } from '../article.ts';

/** A run of lines with text in them, without the white space around it. */
export type Paragraph = Span;

/** Paragraphs between two section breaks. */
export type Section = readonly Paragraph[];

/**
 * Reads a bare text as sections of paragraphs.
 *
 * - A blank line parts two paragraphs. A text without any blank line has a paragraph per line.
 * - A line of white space with a no-break space in it (U+00A0) is a section break: scraped pages leave
 *   one where the page had a gap.
 */
export function readSections(text: string): Section[] {
  const lines = splitLines(text);
  const everyLineStandsAlone = !lines.slice(1, -1).some((line) => isBlank(text, line));
  const sections: Paragraph[][] = [[]];
  let open: { start: number; end: number } | null = null;
  const close = (): void => {
    if (open !== null) sections.at(-1)?.push(open);
    open = null;
  };
  for (const line of lines) {
    if (isBlank(text, line)) {
      close();
      if (isSectionBreak(text, line)) sections.push([]);
      continue;
    }
    const inked = trim(text, line);
    if (everyLineStandsAlone) close();
    open = { start: open === null ? inked.start : (open as Span).start, end: inked.end };
  }
  close();
  return sections.filter((section) => section.length > 0);
}

/** Whether a stretch is white space that holds a no-break space. */
export function isSectionBreak(text: string, span: Span): boolean {
  return isBlank(text, span) && text.slice(span.start, span.end).includes('\u00a0');
}

/** Lines without their ends (LF, CRLF, CR). */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const ending of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: ending.index });
    start = ending.index + ending[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The same stretch without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}

function isBlank(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).trim() === '';
}
