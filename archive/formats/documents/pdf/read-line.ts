import type { Direction } from '../../../article.ts';
import { readingEvidence } from '../../../arabic/presentation/reading-evidence.ts';
import { restoreLetters } from '../../../arabic/presentation/restore-letters.ts';
import { restoreLigature } from '../../../arabic/presentation/restore-ligature.ts';
import { toLogicalOrder } from '../../../arabic/presentation/to-logical-order.ts';
import type { Piece } from './piece.ts';

/** A line's text, and what had to be done for it. */
export interface ReadLine {
  readonly text: string;
  /** Letters had been in another order than they are read in, or shapes in place of letters. */
  readonly isRestored: boolean;
}

/**
 * How much more speaks for reading a line's letters against the way they are drawn than along it. Arabic
 * drawn as it should be gives more than nothing; a file whose letters are drawn in reading order from the
 * left, which looks wrong and is found behind scans, gives less.
 */
export function evidenceForTurning(piece: Piece): number {
  const drawn = drawnOf(piece);
  return readingEvidence(drawn.toReversed()) - readingEvidence(drawn);
}

/**
 * Reads one line.
 *
 * @param base direction of the text around it
 * @param isTurned whether its letters are read against the way they are drawn
 */
export function readLine(piece: Piece, base: Direction, isTurned: boolean): ReadLine {
  const drawn = drawnOf(piece);
  if (!drawn.some((text) => arabic.test(text))) {
    return { text: drawn.join(''), isRestored: false };
  }
  const logical = isTurned ? toLogicalOrder(drawn, base) : drawn;
  const text = logical.map((letters) => restoreLetters(restoreLigature(letters))).join('');
  const isRestored = (isTurned && isStoredAsDrawn(piece)) || text !== logical.join('');
  return { text, isRestored };
}

const arabic = /\p{Script=Arabic}/u;

/** The letters with the spaces between them, from left to right. */
function drawnOf({ letters }: Piece): string[] {
  return letters.flatMap(({ text, isSpaced }) => (isSpaced ? [text, ' '] : [text]));
}

/** Whether most Arabic letters stand in the file from left to right. */
function isStoredAsDrawn({ letters }: Piece): boolean {
  let forth = 0;
  for (const [index, { text, index: place }] of letters.entries()) {
    const next = letters[index + 1];
    if (next === undefined || !arabic.test(text) || !arabic.test(next.text)) continue;
    forth += next.index > place ? 1 : -1;
  }
  return forth > 0;
}
