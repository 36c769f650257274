import type { Span } from '../article.ts';
import { trim } from './paragraphs.ts';

/** A paragraph that opens with the place it was written from. */
export interface Dateline {
  readonly place: Span;
  /** The dash between place and text, with the white space around it. */
  readonly dash: Span;
}

/**
 * Finds «استانا (كازاخستان) - » at the beginning of a paragraph: at most three words, then perhaps a
 * country or an agency in brackets, then a dash between spaces on the same line. Without brackets a long first word group
 * before a dash is more likely a sentence, hence the limit.
 */
export function findDateline(text: string, paragraph: Span): Dateline | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const match = pattern.exec(opening);
  const [whole, place] = match ?? [];
  if (whole === undefined || place === undefined) return null;
  const placeEnd = paragraph.start + place.length;
  return {
    place: { start: paragraph.start, end: placeEnd },
    // The opening may have been cut inside the white space behind the dash.
    dash: {
      start: placeEnd,
      end: trim(text, { start: paragraph.start + whole.length, end: paragraph.end }).start,
    },
  };
}

const word = String.raw`[\p{L}\p{M}'’]+`;
const space = String.raw`[^\S\r\n]`;
const pattern = new RegExp(
  String.raw`^(${word}(?:[ \u00a0]${word}){0,2}(?:[ \u00a0]?\([^()\n]{2,40}\))?)${space}+[-–—]${space}+`,
  'u',
);
