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
 * The passage that shows best why an article was found. Titles are shown anyway and do not count; without
 * any other match the article's opening is shown.
 */
export function cutSnippet(article: Article, matches: readonly Match[]): Snippet {
  const [best] = cutPassages(article, matches, 1);
  if (best !== undefined) return best;
  const opening = article.zones.find(isProse);
  if (opening !== undefined)
    return cut(article.text, opening, [], windowAround(article.text, opening, []));
  return { zone: 'title', text: '', marks: [] };
}

/**
 * The passages that show best what a query finds in an article, in the order of the text, none over
 * another: those with most different words of the query close together, then with most matches, then the
 * earliest. Titles do not count.
 */
export function cutPassages(article: Article, matches: readonly Match[], most: number): Snippet[] {
  const taken: { window: Span; passage: Snippet }[] = [];
  for (const { zone, near } of candidates(article, matches)) {
    if (taken.length === most) break;
    const window = windowAround(article.text, zone, near);
    const isFree = taken.every(
      (other) => window.end <= other.window.start || window.start >= other.window.end,
    );
    if (isFree) taken.push({ window, passage: cut(article.text, zone, near, window) });
  }
  return taken.sort((a, b) => a.window.start - b.window.start).map(({ passage }) => passage);
}

/** Every match outside titles with those that fit into one passage with it, the best first. */
function candidates(
  article: Article,
  matches: readonly Match[],
): { zone: Zone; near: Match[]; worth: number }[] {
  const found: { zone: Zone; near: Match[]; worth: number }[] = [];
  let next = 0;
  for (const zone of article.zones) {
    // Zones and matches both come in the order of the text.
    for (; (matches[next]?.end ?? Infinity) <= zone.end; next++) {
      if (zone.kind === 'title' || zone.kind === 'published') continue;
      const near = matchesNear(matches, next, zone);
      const worth = differentTerms(near) * 1000 + near.length + (isProse(zone) ? 0.5 : 0);
      found.push({ zone, near, worth });
    }
  }
  return found.sort((a, b) => b.worth - a.worth);
}

/** A match, and those behind it that fit into one passage with it. */
function matchesNear(matches: readonly Match[], index: number, zone: Zone): Match[] {
  const near: Match[] = [];
  const limit = Math.min(zone.end, (matches[index]?.start ?? 0) + passageLength);
  for (let at = index; (matches[at]?.start ?? Infinity) < limit; at++) {
    const match = matches[at];
    // The first is shown even when it is longer than a passage.
    if (match !== undefined && (at === index || match.end <= limit)) near.push(match);
  }
  return near;
}

function differentTerms(matches: readonly Match[]): number {
  return new Set(matches.map(({ term }) => term)).size;
}

/** Sentences tell a reader more than a label of two words. */
function isProse({ kind }: Zone): boolean {
  return kind === 'standfirst' || kind === 'body';
}

function cut(text: string, zone: Zone, matches: readonly Match[], window: Span): Snippet {
  const before = window.start > zone.start ? ellipsis : '';
  const after = window.end < zone.end ? ellipsis : '';
  const shift = before.length - window.start;
  return {
    zone: zone.kind,
    // A line end inside a paragraph is a space here, which keeps every offset.
    text: before + text.slice(window.start, window.end).replace(/[\r\n\t]/gu, ' ') + after,
    marks: mergeSpans(matches).map(({ start, end }) => ({
      start: start + shift,
      end: Math.min(end, window.end) + shift,
    })),
  };
}

/** A third of the room before the first match, the rest behind it, cut between words. */
function windowAround(text: string, zone: Zone, matches: readonly Match[]): Span {
  const first = matches[0]?.start ?? zone.start;
  const lastEnd = matches.reduce((end, match) => Math.max(end, match.end), first);
  const last = Math.min(lastEnd, first + passageLength);
  const room = passageLength - (last - first);
  const start = Math.max(zone.start, first - Math.floor(room / 3));
  const end = Math.min(zone.end, start + passageLength);
  return {
    start: start === zone.start ? start : nextWord(text, start, first),
    end: end === zone.end ? end : previousEnd(text, end, last),
  };
}

function nextWord(text: string, from: number, limit: number): number {
  const gap = /\s+/u.exec(text.slice(from, limit));
  return gap === null ? limit : from + gap.index + gap[0].length;
}

/** The end of the last whole word before `from`, not before `limit`; without any, right at `from`. */
function previousEnd(text: string, from: number, limit: number): number {
  const gap = /\s\S*$/u.exec(text.slice(limit, from));
  return gap === null ? from : limit + gap.index;
}
