import type { Span } from '../api/archive-types.ts';

/** A piece of text that is marked throughout or not at all. */
export interface Run {
  readonly text: string;
  /** Index of the mark it belongs to, or `null`; a mark cut by a boundary keeps its index. */
  readonly mark: number | null;
}

/**
 * Cuts `text.slice(start, end)` where marks begin and end. Marks are sorted and apart from each other
 * and address the whole text; what of them lies outside the stretch is left out.
 */
export function cutMarks(
  text: string,
  marks: readonly Span[],
  start = 0,
  end = text.length,
): readonly Run[] {
  const runs: Run[] = [];
  let position = start;
  const add = (to: number, mark: number | null): void => {
    if (to > position) runs.push({ text: text.slice(position, to), mark });
    position = Math.max(position, to);
  };
  for (const [index, mark] of marks.entries()) {
    if (mark.end <= start) continue;
    if (mark.start >= end) break;
    add(Math.max(mark.start, start), null);
    add(Math.min(mark.end, end), index);
  }
  add(end, null);
  return runs;
}
