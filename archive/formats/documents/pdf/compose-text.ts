import type { Direction } from '../../../article.ts';
import {
  findParagraphs,
  joinLines,
  leadingOf,
  sentenceEnd,
  type Paragraph,
} from './find-paragraphs.ts';
import { median } from './median.ts';
import type { Piece } from './piece.ts';
import { commonNaming, evidenceForTurning, readLine } from './read-line.ts';
import { readingOrder } from './reading-order.ts';
import { withoutRepeated } from './repeated-lines.ts';

/** A PDF's text. */
export interface ComposedText {
  /** What stands in larger type at the beginning; `null` for none. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly areLettersRestored: boolean;
}

/**
 * The pieces of all pages as one text in reading order.
 *
 * @param pages each as groups of pieces that are written the same way up
 */
export function composeText(pages: readonly (readonly (readonly Piece[])[])[]): ComposedText {
  const direction = directionOf(pages.flat(2));
  let areLettersRestored = false;
  const byPage = asPages(pages).map((groups) => {
    const blocks = groups.flatMap((pieces) => readingOrder(pieces, direction));
    const pieces = blocks.flat();
    const naming = commonNaming(pieces, direction);
    const witnesses = pieces.map(evidenceForTurning);
    const isPageTurned = witnesses.reduce((sum, witness) => sum + witness, 0) >= 0;
    const leading = leadingOf(blocks);
    const read = blocks.map((block) => {
      const lines = block.map((piece) => {
        const own = evidenceForTurning(piece);
        const isTurned = Math.abs(own) >= surelyTurned ? own > 0 : isPageTurned;
        const line = readLine(piece, { base: direction, isTurned, naming });
        areLettersRestored ||= line.isRestored;
        return { ...piece, text: line.text };
      });
      return findParagraphs(lines, direction, leading);
    });
    return joinBlocks(read);
  });
  return { ...withTitle(byPage), areLettersRestored };
}

/** So many witnesses decide how a line is read, whatever the rest of its page says. */
const surelyTurned = 2;

/** Heads and feet out, of what is written upright; the rest has none. */
function asPages(pages: readonly (readonly (readonly Piece[])[])[]): Piece[][][] {
  const upright = withoutRepeated(pages.map(([first = []]) => first));
  return pages.map(([, ...turned], index) => [
    upright[index] ?? [],
    ...turned.map((pieces) => [...pieces]),
  ]);
}

function directionOf(pieces: readonly Piece[]): Direction {
  let arabic = 0;
  let latin = 0;
  for (const { letters } of pieces) {
    for (const { text } of letters) {
      if (/^\p{Script=Arabic}/u.test(text)) arabic += 1;
      else if (/^\p{Script=Latin}/u.test(text)) latin += 1;
    }
  }
  return arabic >= latin ? 'rtl' : 'ltr';
}

/** A sentence that the end of a column cuts goes on in the next. */
function joinBlocks(blocks: readonly (readonly Paragraph[])[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const block of blocks) {
    const [first, ...rest] = block;
    if (first === undefined) continue;
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, first)) {
      joined[joined.length - 1] = {
        ...last,
        text: joinLines(last.text, first.text),
        isFull: first.isFull,
      };
    } else joined.push(first);
    joined.push(...rest);
  }
  return joined;
}

function goesOn(last: Paragraph, next: Paragraph): boolean {
  const isSameType = Math.abs(last.size - next.size) < 0.05 * last.size;
  // A single line tells nothing of its column's width: it is a heading rather.
  return (
    isSameType &&
    last.isFull &&
    last.text.length > 80 &&
    !next.isIndented &&
    !sentenceEnd.test(last.text)
  );
}

/** The largest type of the first page, when it is clearly larger than the text and comes near the top. */
function withTitle(
  pages: readonly (readonly Paragraph[])[],
): Omit<ComposedText, 'areLettersRestored'> {
  const all = pages.flat();
  const first = pages[0] ?? [];
  const textSize = sizeOfMost(all);
  const beginning = first.slice(0, 4);
  const largest = beginning.reduce((most, { size }) => Math.max(most, size), 0);
  const start = beginning.findIndex(({ size }) => size === largest);
  const isTitle = largest >= 1.2 * textSize && (first[start]?.text.length ?? 0) <= longestTitle;
  if (!isTitle) return { title: null, paragraphs: all.map(({ text }) => text) };
  let end = start + 1;
  while (first[end]?.size === largest) end += 1;
  const title = first.slice(start, end).map(({ text }) => text);
  const rest = all.filter((_, index) => index < start || index >= end);
  return { title: title.join(' '), paragraphs: rest.map(({ text }) => text) };
}

const longestTitle = 300;

/** The size in which most letters are set. */
function sizeOfMost(paragraphs: readonly Paragraph[]): number {
  return median(
    paragraphs.flatMap(({ text, size }) =>
      Array.from({ length: Math.ceil(text.length / 20) }, () => size),
    ),
    0,
  );
}
