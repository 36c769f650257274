import { readDate } from '../../dates/read-date.ts';
import type { DocumentPart, RawDocument } from '../../document.ts';
import { textOf } from '../html-text.ts';
import { pageTree } from '../html/page-tree.ts';
import { partsOfPiece } from '../html/parts-of-piece.ts';
import type { FeedEntry } from './feed-entry.ts';

/** An item of a feed as a document; `null` when there is nothing to read in it. */
export function documentOfEntry(entry: FeedEntry): RawDocument | null {
  const title = lineOf(entry.title);
  const content = partsOfPiece(entry.content ?? '');
  const summary = partsOfPiece(entry.summary ?? '');
  const text = content.length > 0 ? content : summary;
  if (title === null && text.length === 0) return null;
  const parts: DocumentPart[] = [
    { kind: 'title', text: title ?? '' },
    ...(text === content && !isExcerpt(summary, content)
      ? summary.map(({ text: line }) => ({ kind: 'standfirst' as const, text: line }))
      : []),
    ...text,
  ];
  return {
    kind: 'marked',
    parts,
    facts: {
      externalId: entry.id,
      source: lineOf(entry.source),
      date: entry.date === null ? null : readDate(entry.date),
      author: entry.authors.length === 0 ? null : entry.authors.join('، '),
      category: lineOf(entry.category),
      url: entry.url,
      ...(entry.language === null ? {} : { language: entry.language }),
    },
  };
}

/** Many feeds' summary is the article's beginning, cut off. It would stand there twice. */
function isExcerpt(summary: readonly DocumentPart[], content: readonly DocumentPart[]): boolean {
  const [begin, whole] = [summary, content].map((parts) =>
    parts.map(({ text }) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')).join(''),
  );
  return whole?.startsWith(begin?.slice(0, 60) ?? '') === true;
}

/** Titles may hold markup, escaped once more. */
function lineOf(text: string | null): string | null {
  const line = text === null ? '' : textOf(pageTree(text)).replaceAll('\n', ' ');
  return line === '' ? null : line;
}
