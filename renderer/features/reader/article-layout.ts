import type { Article, Span, Zone, ZoneKind } from '../../api/archive-types.ts';
import { cutMarks, type Run } from '../../ui/cut-marks.ts';
import { settleLineBreaks } from './line-breaks.ts';

/** One block of the story proper, in the order of the text. */
export type StoryBlock =
  | { readonly kind: 'caption' | 'crosshead'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'paragraph';
      /** The place and agency that open the report, set before its first words. */
      readonly dateline: readonly Run[];
      readonly runs: readonly Run[];
    };

/** An article taken apart for the typesetter; every run knows the match it belongs to. */
export interface ArticleLayout {
  readonly title: readonly Run[];
  /** The source as the text names it; empty where only the metadata do. */
  readonly source: readonly Run[];
  readonly standfirst: readonly (readonly Run[])[];
  readonly byline: readonly Run[];
  readonly story: readonly StoryBlock[];
  readonly related: readonly (readonly Run[])[];
}

/** Sets an article's zones in their places; highlights are offsets into its text. */
export function layOut(article: Article, highlights: readonly Span[]): ArticleLayout {
  const text = settleLineBreaks(article.text);
  const cut = (zone: Span): readonly Run[] => cutMarks(text, highlights, ...trimmed(text, zone));
  const all = (kind: ZoneKind): readonly (readonly Run[])[] =>
    article.zones.filter((zone) => zone.kind === kind).map(cut);
  const zones: readonly Zone[] = article.zones.length > 0 ? article.zones : [wholeAsBody(text)];
  const title = all('title').flat();
  return {
    title: title.length > 0 ? title : [{ text: article.title, mark: null }],
    source: all('source')[0] ?? [],
    standfirst: all('standfirst'),
    byline: all('byline').flatMap((runs, index) =>
      index === 0 ? runs : [{ text: ' · ', mark: null }, ...runs],
    ),
    story: storyOf(text, zones, cut),
    related: all('related'),
  };
}

/** The words of runs without their marks. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function storyOf(
  text: string,
  zones: readonly Zone[],
  cut: (zone: Span) => readonly Run[],
): readonly StoryBlock[] {
  const story: StoryBlock[] = [];
  let dateline: readonly Run[] = [];
  for (const zone of zones) {
    if (zone.kind === 'caption' || zone.kind === 'crosshead') {
      story.push({ kind: zone.kind, runs: cut(zone) });
    } else if (zone.kind === 'dateline') {
      dateline = cut(zone);
    } else if (zone.kind === 'body') {
      for (const paragraph of paragraphsOf(text, zone)) {
        story.push({ kind: 'paragraph', dateline, runs: cut(paragraph) });
        dateline = [];
      }
    }
  }
  // A dateline with no report after it is still part of the article.
  if (dateline.length > 0) story.push({ kind: 'paragraph', dateline, runs: [] });
  return story;
}

/** A zone parted at its blank lines; white space alone makes no paragraph. */
function paragraphsOf(text: string, zone: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = zone.start;
  for (const gap of text.slice(zone.start, zone.end).matchAll(/\n[^\S\n]*\n\s*/g)) {
    paragraphs.push({ start, end: zone.start + gap.index });
    start = zone.start + gap.index + gap[0].length;
  }
  paragraphs.push({ start, end: zone.end });
  return paragraphs.filter((paragraph) => text.slice(paragraph.start, paragraph.end).trim() !== '');
}

function trimmed(text: string, { start, end }: Span): [start: number, end: number] {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return [from, Math.max(from, end - (words.length - words.trimEnd().length))];
}

function wholeAsBody(text: string): Zone {
  return { kind: 'body', start: 0, end: text.length, confidence: 0 };
}
