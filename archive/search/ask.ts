import type { Article, ArticleId, Span, ZoneKind } from '../article.ts';
import { foldName } from '../arabic/fold-name.ts';
import { mergeSpans } from './merge-spans.ts';
import { parseQuery } from './parse-query.ts';
import type { ReadingNote } from './query.ts';
import { lastDayOf, firstDayOf } from './date-bounds.ts';
import type { Match, Scope, SearchIndex, SearchNote, Sort } from './search-index.ts';
import { cutSnippet } from './snippet.ts';

/** A search as a caller words it. */
export interface Question {
  readonly query: string;
  readonly scope: Scope;
  readonly sort: Sort;
  /** A year, a month or a day; each bound reaches to the end of what it names. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names of sources to keep, `null` for articles without one; an empty list keeps all. */
  readonly sources: readonly (string | null)[];
  readonly limit: number;
  readonly offset: number;
  readonly typing: boolean;
}

interface MarkedText {
  text: string;
  marks: Span[];
}

/** One hit, ready to be shown. */
export interface AnsweredHit {
  id: ArticleId;
  externalId: string | null;
  title: MarkedText;
  date: string | null;
  source: string | null;
  score: number;
  snippet: MarkedText & { zone: ZoneKind };
}

export interface Answer {
  total: number;
  relatedOnly: number;
  notes: (ReadingNote | SearchNote)[];
  hits: AnsweredHit[];
}

/** Puts a question to an index; only the articles on the page asked for are read. */
export function ask(
  index: SearchIndex,
  readArticle: (id: ArticleId) => Article | null,
  question: Question,
): Answer {
  const query = parseQuery(question.query);
  const answer = index.search({
    query,
    scope: question.scope,
    sort: question.sort,
    from: question.from === null ? null : firstDayOf(question.from),
    to: question.to === null ? null : lastDayOf(question.to),
    sources: new Set(question.sources.map((name) => (name === null ? null : foldName(name)))),
    limit: question.limit,
    offset: question.offset,
    lastWordIsOpen: question.typing && /\S$/u.test(question.query),
  });
  return {
    total: answer.total,
    relatedOnly: answer.relatedOnly,
    notes: [...query.notes, ...answer.notes],
    hits: answer.found.flatMap(({ id, score, matches }) => {
      const article = readArticle(id);
      return article === null ? [] : [hitOf(article, score, matches)];
    }),
  };
}

/** Where a query matches in one article, for its page. */
export function highlightsIn(
  index: SearchIndex,
  id: ArticleId,
  query: string,
  scope: Scope,
): Span[] {
  return mergeSpans(index.matchesIn(id, parseQuery(query), scope));
}

function hitOf(article: Article, score: number, matches: readonly Match[]): AnsweredHit {
  const { id, externalId, title, date, source } = article;
  return {
    id,
    externalId,
    title: { text: title, marks: marksInTitle(article, matches) },
    date,
    source,
    score,
    snippet: cutSnippet(article, matches),
  };
}

function marksInTitle(article: Article, matches: readonly Match[]): Span[] {
  const zone = article.zones.find(({ kind }) => kind === 'title');
  if (zone === undefined) return [];
  const inside = matches.filter(({ start, end }) => start >= zone.start && end <= zone.end);
  return mergeSpans(inside).map(({ start, end }) => ({
    start: start - zone.start,
    end: end - zone.start,
  }));
}
