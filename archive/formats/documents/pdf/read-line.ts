import type { Direction } from '../../../article.ts';
import { readingEvidence } from '../../../arabic/presentation/reading-evidence.ts';
import { restoreLetters } from '../../../arabic/presentation/restore-letters.ts';
import { restoreLigature } from '../../../arabic/presentation/restore-ligature.ts';
import {
  bracketNaming,
  toLogicalOrder,
  type BracketNaming,
} from '../../../arabic/presentation/to-logical-order.ts';
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

/** How the brackets of most lines are named. */
export function commonNaming(pieces: readonly Piece[], base: Direction): BracketNaming {
  const namings = pieces.map((piece) => bracketNaming(drawnOf(piece), base));
  const byMeaning = namings.filter((naming) => naming === 'meaning').length;
  return byMeaning > namings.filter((naming) => naming === 'shape').length ? 'meaning' : 'shape';
}

/** How a line is to be read. */
export interface LineReading {
  /** Direction of the text around it. */
  readonly base: Direction;
  /** Whether its letters are read against the way they are drawn. */
  readonly isTurned: boolean;
  /** How its brackets are named if they do not show it. */
  readonly naming: BracketNaming;
}

/** Reads one line. */
export function readLine(piece: Piece, { base, isTurned, naming }: LineReading): ReadLine {
  const drawn = drawnOf(piece);
  if (!drawn.some((text) => arabic.test(text))) {
    return { text: tidy(drawn.join('')), isRestored: false };
  }
  const brackets = bracketNaming(drawn, base) ?? naming;
  const logical = isTurned ? toLogicalOrder(drawn, base, brackets) : drawn;
  const text = logical.map((letters) => restoreLetters(restoreLigature(letters))).join('');
  const isRestored = (isTurned && isStoredAsDrawn(piece)) || text !== logical.join('');
  return { text: tidy(text), isRestored };
}

/** One space where there are several: what a file says of its glyphs may have its own. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').trim();
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
