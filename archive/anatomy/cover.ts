import type { Anatomy, Dropped, Span, Zone } from '../article.ts';
import { isSectionBreak, splitLines } from './paragraphs.ts';

/**
 * Completes an anatomy: sorts the zones, and accounts for every stretch between them, so that each code
 * unit of the text lies in one zone or in the list of what was dropped.
 *
 * Only white space may be left between zones and what was dropped by name; anything else is a bug of
 * the caller, since it would be a reader's text lost.
 */
export function cover(text: string, zones: readonly Zone[], named: readonly Dropped[]): Anatomy {
  const taken: Span[] = [...zones, ...named].sort((a, b) => a.start - b.start);
  const dropped: Dropped[] = [...named];
  let at = 0;
  for (const span of [...taken, { start: text.length, end: text.length }]) {
    if (span.start < at) throw new Error(`Zones overlap at ${span.start}`);
    if (span.start > at) {
      for (const gap of nameGap(text, { start: at, end: span.start })) dropped.push(gap);
    }
    at = span.end;
  }
  return {
    text,
    zones: [...zones].sort((a, b) => a.start - b.start),
    dropped: dropped.sort((a, b) => a.start - b.start),
  };
}

/** A gap's lines as `blank` or `section-break`, line ends with the line they close; equal ones joined. */
function nameGap(text: string, gap: Span): Dropped[] {
  if (text.slice(gap.start, gap.end).trim() !== '') {
    throw new Error(`Text between ${gap.start} and ${gap.end} belongs to no zone`);
  }
  const pieces: { start: number; end: number; reason: Dropped['reason'] }[] = [];
  const lines = splitLines(text.slice(gap.start, gap.end));
  lines.forEach((line, index) => {
    const start = gap.start + line.start;
    const end = gap.start + (lines[index + 1]?.start ?? gap.end - gap.start);
    if (start === end) return;
    const reason = isSectionBreak(text, { start, end }) ? 'section-break' : 'blank';
    const previous = pieces.at(-1);
    if (previous?.reason === reason) previous.end = end;
    else pieces.push({ start, end, reason });
  });
  return pieces;
}
