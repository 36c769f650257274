import type { Article, Span, Zone, ZoneKind } from '../../api/archive-types.ts';
import { cutMarks, type Run } from '../../ui/cut-marks.ts';
import { settleLineBreaks } from './line-breaks.ts';

/** A stretch of the article as it is set. */
export interface Passage {
  /** Offset of its first character into the article's text; `null` for words that are not of the text. */
  readonly start: number | null;
  /** One after the other, with nothing between them; each knows the match it belongs to. */
  readonly runs: readonly Run[];
}

/** One block of the story proper, in the order of the text. */
export type StoryBlock =
  | ({ readonly kind: 'caption' | 'crosshead' } & Passage)
  | ({
      readonly kind: 'paragraph';
      /** The place and agency that open the report, set before its first words. */
      readonly dateline: Passage | null;
    } & Passage);

/** An article taken apart for the typesetter. */
export interface ArticleLayout {
  readonly title: readonly Passage[];
  /** The source as the text names it; `null` where only the metadata do. */
  readonly source: Passage | null;
  readonly standfirst: readonly Passage[];
  readonly byline: readonly Passage[];
  readonly story: readonly StoryBlock[];
  readonly related: readonly Passage[];
}

/** Sets an article's zones in their places; highlights are offsets into its text. */
export function layOut(article: Article, highlights: readonly Span[]): ArticleLayout {
  const text = settleLineBreaks(article.text);
  const cut = (zone: Span): Passage => {
    const [start, end] = trimmed(text, zone);
    return { start, runs: cutMarks(text, highlights, start, end) };
  };
  const all = (kind: ZoneKind): readonly Passage[] =>
    article.zones.filter((zone) => zone.kind === kind).map(cut);
  const zones: readonly Zone[] = article.zones.length > 0 ? article.zones : [wholeAsBody(text)];
  const title = all('title');
  return {
    title: title.length > 0 ? title : [unplaced(article.title)],
    source: all('source')[0] ?? null,
    standfirst: all('standfirst'),
    byline: all('byline'),
    story: storyOf(text, zones, cut),
    related: all('related'),
  };
}

/** The words of a passage without their marks. */
export function plainText({ runs }: Passage): string {
  return runs.map((run) => run.text).join('');
}

/** Words that stand beside the text. */
function unplaced(text: string): Passage {
  return { start: null, runs: [{ text, mark: null }] };
}

function storyOf(
  text: string,
  zones: readonly Zone[],
  cut: (zone: Span) => Passage,
): readonly StoryBlock[] {
  const story: StoryBlock[] = [];
  let dateline: Passage | null = null;
  for (const zone of zones) {
    if (zone.kind === 'caption' || zone.kind === 'crosshead') {
      story.push({ kind: zone.kind, ...cut(zone) });
    } else if (zone.kind === 'dateline') {
      dateline = cut(zone);
    } else if (zone.kind === 'body') {
      for (const paragraph of paragraphsOf(text, zone)) {
        story.push({ kind: 'paragraph', dateline, ...cut(paragraph) });
        dateline = null;
      }
    }
  }
  // A dateline with no report after it is still part of the article.
  if (dateline !== null) story.push({ kind: 'paragraph', dateline, start: null, runs: [] });
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
