import type { Anatomy, Dropped, Zone } from '../article.ts';
import { cover } from './cover.ts';
import { findDateline } from './dateline.ts';
import type { DocumentPart } from '../document.ts';
import { trim } from './paragraphs.ts';

/**
 * Puts the parts of a marked-up document together as one text with its zones, a blank line between two
 * parts. The markup is a witness, so confidence is full; only the dateline has still to be found, in
 * the first paragraph of the body.
 */
export function assembleParts(parts: readonly DocumentPart[]): Anatomy {
  const written = parts.filter((part) => part.text.trim() !== '');
  const text = written.map((part) => part.text).join('\n\n');
  const zones: Zone[] = [];
  const dashes: Dropped[] = [];
  let at = 0;
  let leadSeen = false;
  for (const part of written) {
    const whole = trim(text, { start: at, end: at + part.text.length });
    at += part.text.length + 2;
    const dateline = part.kind === 'body' && !leadSeen ? findDateline(text, whole) : null;
    leadSeen ||= part.kind === 'body';
    if (dateline === null) {
      zones.push({ kind: part.kind, ...whole, confidence: 1 });
      continue;
    }
    dashes.push({ ...dateline.dash, reason: 'dash' });
    zones.push(
      { kind: 'dateline', ...dateline.place, confidence: 0.9 },
      { kind: 'body', start: dateline.dash.end, end: whole.end, confidence: 1 },
    );
  }
  return cover(text, zones, dashes);
}
