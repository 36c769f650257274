import type { Span, Zone } from '../article.ts';
import { readDate } from '../dates/read-date.ts';
import { readDateLine } from '../dates/read-date-line.ts';
import { splitLines, trim, type Paragraph, type Section } from './paragraphs.ts';

/** The lines that say when an article came out, apart from what it says. */
export interface DateLines {
  readonly zones: readonly Zone[];
  readonly date: string | null;
  /** Whether it is the line that scraped pages begin with, by which their layout is known. */
  readonly isScraped: boolean;
  /** The text without these lines. */
  readonly sections: readonly Section[];
}

/**
 * Finds «First Published: 2017-09-13» in the first line, or else among the first four lines what
 * {@link readDateLine} knows: such a line is a paragraph of its own, even when it stands right under a
 * title. The day of publication goes before one of a weekday's line, and that before the last change.
 */
export function takeDateLines(text: string, sections: readonly Section[]): DateLines {
  const [first] = sections.flat();
  if (first === undefined) return { zones: [], date: null, isScraped: false, sections };
  const [line = first] = linesOf(text, first);
  const match = scraped.exec(text.slice(line.start, line.end));
  if (match !== null) {
    const zones = [published(line, 1)];
    const date = readDate(match[1] ?? '');
    return { zones, date, isScraped: true, sections: without(text, sections, [line]) };
  }
  const found = headOf(text, sections).flatMap((place) => {
    const read = readDateLine(text.slice(place.start, place.end));
    return read === null ? [] : [{ place, ...read }];
  });
  const best =
    found.find(({ label }) => label === 'published') ??
    found.find(({ label }) => label === null) ??
    found[0];
  return {
    zones: found.map(({ place, label }) => published(place, label === null ? 0.7 : 0.9)),
    date: best?.date ?? null,
    isScraped: false,
    sections: without(
      text,
      sections,
      found.map(({ place }) => place),
    ),
  };
}

const scraped = /^First Published:\s*(.*)$/u;

const linesOfHead = 4;

function headOf(text: string, sections: readonly Section[]): Span[] {
  const head: Span[] = [];
  for (const paragraph of sections.flat()) {
    head.push(...linesOf(text, paragraph));
    if (head.length >= linesOfHead) break;
  }
  return head.slice(0, linesOfHead);
}

/** The lines of a paragraph; it has no blank ones. */
function linesOf(text: string, { start, end }: Paragraph): Span[] {
  return splitLines(text.slice(start, end)).map((line) =>
    trim(text, { start: start + line.start, end: start + line.end }),
  );
}

/** Paragraphs without some of their lines: what stands before and behind is two. */
function without(
  text: string,
  sections: readonly Section[],
  lines: readonly Span[],
): readonly Section[] {
  if (lines.length === 0) return sections;
  return sections
    .map((section) => section.flatMap((paragraph) => cut(text, paragraph, lines)))
    .filter((section) => section.length > 0);
}

function cut(text: string, paragraph: Paragraph, lines: readonly Span[]): Paragraph[] {
  const pieces: Paragraph[] = [];
  let { start } = paragraph;
  const inside = lines.filter((line) => line.start >= start && line.end <= paragraph.end);
  for (const end of [...inside.map((line) => line.start), paragraph.end]) {
    const piece = trim(text, { start, end });
    if (piece.end > piece.start) pieces.push(piece);
    start = inside.find((line) => line.start === end)?.end ?? end;
  }
  return pieces;
}

function published({ start, end }: Span, confidence: number): Zone {
  return { kind: 'published', start, end, confidence };
}
