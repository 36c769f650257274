import type { Article, Span, Zone, ZoneKind } from '../article.ts';
import { mergeSpans } from './merge-spans.ts';
import type { Match } from './search-index.ts';

/** A passage of an article with its matches; offsets address the passage. */
export interface Snippet {
  readonly zone: ZoneKind;
  readonly text: string;
  readonly marks: Span[];
}

/** Length of a passage in UTF-16 code units: three lines of a result list. */
const passageLength = 220;

const ellipsis = '…';

/**
 * The passage that shows best why an article was found: most different words of the query close
 * together, then most matches, then the earliest. Titles are shown anyway, so they count only when
 * nothing else matched; without any match the article's opening is shown.
 */
export function cutSnippet(article: Article, matches: readonly Match[]): Snippet {
  const candidates = article.zones.filter(
    (zone) => zone.kind !== 'title' && zone.kind !== 'published',
  );
  let best: { zone: Zone; matches: Match[]; worth: number } | null = null;
  for (const zone of candidates) {
    const inside = matches.filter(({ start, end }) => start >= zone.start && end <= zone.end);
    inside.forEach((first, index) => {
      const near = inside.slice(index).filter(({ end }) => end - first.start <= passageLength);
      const worth = differentClauses(near) * 1000 + near.length + (isProse(zone) ? 0.5 : 0);
      if (best === null || worth > best.worth) best = { zone, matches: near, worth };
    });
  }
  // A closure assigned it, which the compiler does not follow.
  const chosen = best as { zone: Zone; matches: Match[] } | null;
  if (chosen !== null) return cut(article.text, chosen.zone, chosen.matches);
  const opening = candidates.find(isProse);
  if (opening !== undefined) return cut(article.text, opening, []);
  return { zone: 'title', text: '', marks: [] };
}

function differentClauses(matches: readonly Match[]): number {
  return new Set(matches.map(({ clause }) => clause)).size;
}

/** Sentences tell a reader more than a label of two words. */
function isProse({ kind }: Zone): boolean {
  return kind === 'standfirst' || kind === 'body';
}

function cut(text: string, zone: Zone, matches: readonly Match[]): Snippet {
  const window = windowAround(text, zone, matches);
  const before = window.start > zone.start ? ellipsis : '';
  const after = window.end < zone.end ? ellipsis : '';
  const shift = before.length - window.start;
  return {
    zone: zone.kind,
    // A line end inside a paragraph is a space here, which keeps every offset.
    text: before + text.slice(window.start, window.end).replace(/[\r\n\t]/gu, ' ') + after,
    marks: mergeSpans(matches).map(({ start, end }) => ({
      start: start + shift,
      end: end + shift,
    })),
  };
}

/** A third of the room before the first match, the rest behind it, cut between words. */
function windowAround(text: string, zone: Zone, matches: readonly Match[]): Span {
  const first = matches[0]?.start ?? zone.start;
  const last = matches.reduce((end, match) => Math.max(end, match.end), first);
  const room = Math.max(0, passageLength - (last - first));
  const start = Math.max(zone.start, first - Math.floor(room / 3));
  const end = Math.min(zone.end, Math.max(last, start + passageLength));
  return {
    start: start === zone.start ? start : nextWord(text, start, first),
    end: end === zone.end ? end : previousEnd(text, end, last),
  };
}

function nextWord(text: string, from: number, limit: number): number {
  const gap = /\s+/u.exec(text.slice(from, limit));
  return gap === null ? limit : from + gap.index + gap[0].length;
}

function previousEnd(text: string, from: number, limit: number): number {
  const slice = text.slice(limit, from);
  const gap = /\s\S*$/u.exec(slice);
  return gap === null ? (slice.trim() === '' ? limit : from) : limit + gap.index;
}
