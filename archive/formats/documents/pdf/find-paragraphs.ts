import type { Direction } from '../../../article.ts';
import type { Line } from './line.ts';
import { median } from './median.ts';

/** Lines that belong together, as one text. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** Whether its last line runs to the end of its column. */
  readonly isFull: boolean;
  /** Whether its first line stands in from the edge of its column. */
  readonly isIndented: boolean;
}

/**
 * The paragraphs of a column: a new one begins where lines stand further apart than usual, where the type
 * changes its size, where a line stands in, and behind a sentence that ends before the end of its line.
 *
 * @param leading the usual distance from line to line, in sizes ({@link leadingOf})
 */
export function findParagraphs(
  lines: readonly Line[],
  direction: Direction,
  leading: number,
): Paragraph[] {
  const column = measure(lines, direction, leading);
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || isBreak(before, line, column)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((members) => {
    const first = members[0];
    const last = members.at(-1);
    return {
      text: members.reduce((text, line) => joinLines(text, line.text), ''),
      size: median(
        members.map(({ size }) => size),
        0,
      ),
      isFull: last !== undefined && column.endGap(last) < column.width * 0.1,
      isIndented: first !== undefined && column.startGap(first) > first.size * 0.8,
    };
  });
}

interface Column {
  readonly width: number;
  /** From line to line, in sizes. */
  readonly leading: number;
  /** How far a line begins behind the edge of its column, and how far before the other it ends. */
  readonly startGap: (line: Line) => number;
  readonly endGap: (line: Line) => number;
}

function measure(lines: readonly Line[], direction: Direction, leading: number): Column {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = lines.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const fromLeft = ({ x }: Line): number => x - left;
  const fromRight = ({ end }: Line): number => right - end;
  return {
    width: right - left,
    leading,
    startGap: direction === 'rtl' ? fromRight : fromLeft,
    endGap: direction === 'rtl' ? fromLeft : fromRight,
  };
}

type Placed = Pick<Line, 'y' | 'size'>;

/** The usual distance from line to line in the columns of a page, in sizes. */
export function leadingOf(blocks: readonly (readonly Placed[])[]): number {
  const steps = blocks.flatMap((lines) =>
    lines.slice(1).map((line, index) => stepOf(lines[index] ?? line, line)),
  );
  // Where many lines are paragraphs of their own, the lines inside one stand closer, be they few.
  const rounded = steps.filter((step) => step > 0.9).map((step) => Math.round(step * 20) / 20);
  const seen = new Set<number>();
  let least = 2.5;
  for (const step of rounded) {
    if (seen.has(step)) least = Math.min(least, step);
    seen.add(step);
  }
  return least;
}

function stepOf(before: Placed, line: Placed): number {
  return (line.y - before.y) / Math.max(line.size, before.size);
}

function isBreak(before: Line, line: Line, column: Column): boolean {
  if (stepOf(before, line) > column.leading * 1.3) return true;
  const ratio = line.size / before.size;
  if (ratio > 1.15 || ratio < 1 / 1.15) return true;
  const isIndented =
    column.startGap(line) > 0.8 * line.size && column.startGap(before) < 0.5 * line.size;
  const isCentred = Math.abs(column.startGap(line) - column.endGap(line)) < line.size;
  if (isIndented && !isCentred) return true;
  return sentenceEnd.test(before.text) && column.endGap(before) > column.width * 0.15;
}

/** A full stop or what stands for one, and whatever closes behind it. */
export const sentenceEnd = /[.!?؟…:۔][)\]»"”’]*$/u;

/** Two lines as one text: a word that was cut at the end of the first is whole again. */
export function joinLines(text: string, line: string): string {
  if (text === '') return line;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  // Only Latin words are cut: Arabic ones are stretched instead.
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}
