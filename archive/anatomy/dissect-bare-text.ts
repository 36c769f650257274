import type { Anatomy, Dropped, Span, Zone, ZoneKind } from '../article.ts';
import { cover } from './cover.ts';
import { findDateline } from './dateline.ts';
import { readSections, splitLines, trim, type Paragraph, type Section } from './paragraphs.ts';
import { takeDateLines } from './take-date-lines.ts';

/** A bare text taken apart, with what its parts say about the article. */
export interface DissectedText {
  readonly anatomy: Anatomy;
  readonly date: string | null;
  readonly source: string | null;
}

/**
 * Takes a bare text apart. Scraped news pages share a layout, told by its marks:
 *
 * ```
 *   First Published: 2017-09-13          published
 *   Title                                title
 *   ──────────────── U+00A0              section break
 *   Standfirst                           standfirst
 *   ──────────────── U+00A0
 *   Source                               source
 *   Caption                              caption (may be missing)
 *   Place (Country) - First paragraph    dateline, body
 *   Paragraphs …                         body
 *   ──────────────── U+00A0
 *   Headlines of other articles …        related
 *   ──────────────── U+00A0
 *   >>                                   dropped: end mark
 * ```
 *
 * A text without these marks is an article too: its first line is the title, the rest body, and the
 * confidence says that this is a guess. A line of its own that says when it came out is taken out first.
 */
export function dissectBareText(text: string): DissectedText {
  const endMark = findEndMark(text);
  const inked = endMark === null ? text : text.slice(0, endMark.start);
  const { sections, ...published } = takeDateLines(text, readSections(inked));
  const hasMarks = published.isScraped || sections.length > 1;
  const zones = [
    ...published.zones,
    ...(hasMarks ? layOut(text, sections, endMark !== null) : guess(text, sections)),
  ];
  const dropped: Dropped[] = endMark === null ? [] : [{ ...endMark, reason: 'end-mark' }];
  const withDatelines = hasMarks ? splitDateline(text, zones) : { zones, dashes: [] };
  const source = zones.find((zone) => zone.kind === 'source');
  return {
    anatomy: cover(text, withDatelines.zones, [...dropped, ...withDatelines.dashes]),
    date: published.date,
    source: source === undefined ? null : text.slice(source.start, source.end),
  };
}

/** Without marks: confidence of what is then only a convention. */
const guessed = 0.2;

function guess(text: string, sections: readonly Section[]): Zone[] {
  const [first, ...rest] = sections.flat();
  if (first === undefined) return [];
  const [title, underTitle] = splitFirstLine(text, first);
  return [
    zone('title', title, guessed),
    ...(underTitle === null ? rest : [underTitle, ...rest]).map((paragraph) =>
      zone('body', paragraph, guessed),
    ),
  ];
}

/** The first line of a paragraph, and what stands under it. */
function splitFirstLine(text: string, paragraph: Paragraph): [Paragraph, Paragraph | null] {
  const [line] = splitLines(text.slice(paragraph.start, paragraph.end));
  const end = paragraph.start + (line?.end ?? 0);
  const under = trim(text, { start: end, end: paragraph.end });
  return [trim(text, { start: paragraph.start, end }), under.end > under.start ? under : null];
}

function layOut(text: string, sections: readonly Section[], hasEndMark: boolean): Zone[] {
  const [head = [], ...others] = sections;
  const [title, ...underTitle] = head;
  const tail = findTail(text, others, hasEndMark);
  const middle = tail.length === 0 ? others : others.slice(0, -1);
  // A section of its own between title and story is the standfirst; without one, nothing is lost:
  // what stands there is read as body.
  const standfirst = middle.length > 1 && middle[0]?.length === 1 ? middle[0] : [];
  const story = standfirst.length > 0 ? middle.slice(1) : middle;
  return [
    ...(title === undefined ? [] : [zone('title', title, 0.95)]),
    ...underTitle.map((paragraph) => zone('body', paragraph, 0.5)),
    ...standfirst.map((paragraph) => zone('standfirst', paragraph, 0.9)),
    ...readStory(text, story.flat(), standfirst.length > 0),
    ...tail.map((headline) => zone('related', headline, 0.9)),
  ];
}

/** The last section, when it is a list of headlines: several of them, or closed by the end mark. */
function findTail(text: string, sections: readonly Section[], hasEndMark: boolean): Section {
  const last = sections.length > 1 ? (sections.at(-1) ?? []) : [];
  const isList = last.length > 1 || hasEndMark;
  return isList && last.every((paragraph) => isHeadline(text, paragraph)) ? last : [];
}

/** The lines before the first paragraph of the story name its source and describe its picture. */
function readStory(text: string, story: Section, hasStandfirst: boolean): Zone[] {
  const labels = hasStandfirst ? leadingLabels(text, story) : [];
  return story.map((paragraph, index) => {
    if (index >= labels.length) return zone('body', paragraph, 0.9);
    return index === 0 ? zone('source', paragraph, 0.85) : zone('caption', paragraph, 0.8);
  });
}

function leadingLabels(text: string, story: Section): Section {
  const [source, caption, next] = story;
  if (source === undefined || caption === undefined || !isLabel(text, source)) return [];
  const hasCaption = next !== undefined && isLabel(text, caption);
  return hasCaption ? [source, caption] : [source];
}

/** A line that names or describes: short, no dateline, no full stop. */
function isLabel(text: string, paragraph: Paragraph): boolean {
  return isHeadline(text, paragraph) && findDateline(text, paragraph) === null;
}

const longestHeadline = 160;

function isHeadline(text: string, paragraph: Paragraph): boolean {
  const line = text.slice(paragraph.start, paragraph.end);
  return line.length <= longestHeadline && !/[.。۔…:؛]$|[\r\n]/u.test(line);
}

/** Cuts the place of writing off the first paragraph of the story. */
function splitDateline(text: string, zones: readonly Zone[]): { zones: Zone[]; dashes: Dropped[] } {
  const lead = zones.find((candidate) => candidate.kind === 'body');
  const dateline = lead === undefined ? null : findDateline(text, lead);
  if (lead === undefined || dateline === null) return { zones: [...zones], dashes: [] };
  return {
    zones: [
      ...zones.filter((candidate) => candidate !== lead),
      zone('dateline', dateline.place, 0.9),
      { ...lead, start: dateline.dash.end },
    ],
    dashes: [{ ...dateline.dash, reason: 'dash' }],
  };
}

/** The «>>» that scraped pages end with: the link to the next page, without its page. */
function findEndMark(text: string): Span | null {
  const match = /(?:^|[\r\n])[ \t\u00a0]*(>>|»)\s*$/u.exec(text);
  const mark = match?.[1];
  if (match === null || mark === undefined) return null;
  const start = match.index + match[0].indexOf(mark);
  return { start, end: start + mark.length };
}

function zone(kind: ZoneKind, { start, end }: Span, confidence: number): Zone {
  return { kind, start, end, confidence };
}
