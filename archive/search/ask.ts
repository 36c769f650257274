import type { Article, ArticleId, Span, ZoneKind } from '../article.ts';
import { foldName } from '../arabic/fold-name.ts';
import { firstDayOf, lastDayOf } from './date-bounds.ts';
import { mergeSpans } from './merge-spans.ts';
import { parseQuery } from './parse-query.ts';
import type { ReadingNote } from './query.ts';
import type {
  CountAnswer,
  CountPlan,
  Match,
  Scope,
  SearchIndex,
  SearchNote,
  SearchPlan,
} from './search-index.ts';
import { cutPassages, cutSnippet, type Snippet } from './snippet.ts';
import type { Steps } from './steps.ts';

/** What is searched for, as a caller words it. */
export interface CountQuestion {
  readonly query: string;
  readonly scope: Scope;
  /** A year, a month or a day; each bound reaches to the end of what it names. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names of sources to keep, `null` for articles without one; an empty list keeps all. */
  readonly sources: readonly (string | null)[];
  /** The same of categories. */
  readonly categories: readonly (string | null)[];
  readonly typing: boolean;
}

/** And which page of it. */
export interface Question
  extends CountQuestion, Pick<SearchPlan, 'sort' | 'limit' | 'offset' | 'counting'> {}

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
  /** `null` when counting was left for later. */
  total: number | null;
  relatedOnly: number | null;
  notes: (ReadingNote | SearchNote)[];
  hits: AnsweredHit[];
}

/** Puts a question to an index; only the articles on the page asked for are read. */
export function* ask(
  index: SearchIndex,
  readArticle: (id: ArticleId) => Article | null,
  question: Question,
): Steps<Answer> {
  const plan = planOf(question);
  const { sort, limit, offset, counting } = question;
  const answer = yield* index.search({ ...plan, sort, limit, offset, counting });
  const hits: AnsweredHit[] = [];
  for (const { id, score } of answer.found) {
    const article = readArticle(id);
    if (article !== null) hits.push(hitOf(article, score, answer.matchesIn(article)));
    yield;
  }
  return {
    total: answer.total,
    relatedOnly: answer.relatedOnly,
    notes: [...plan.query.notes, ...answer.notes],
    hits,
  };
}

/** Counts what a question finds, and by what. */
export function countAnswers(index: SearchIndex, question: CountQuestion): Steps<CountAnswer> {
  return index.count(planOf(question));
}

/** Where a query matches in one article, for its page. */
export function* highlightsIn(
  index: SearchIndex,
  article: Article,
  query: string,
  scope: Scope,
): Steps<Span[]> {
  return mergeSpans(yield* index.matchesIn(article, parseQuery(query), scope));
}

/** Reads a question: its query parsed, its dates widened, its names folded. */
export function planOf(question: CountQuestion): CountPlan {
  const { query, scope, from, to, sources, categories, typing } = question;
  return {
    query: parseQuery(query),
    scope,
    from: from === null ? null : firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
    sources: foldedNames(sources),
    categories: foldedNames(categories),
    lastWordIsOpen: typing && /\S$/u.test(query),
  };
}

function foldedNames(names: readonly (string | null)[]): Set<string | null> {
  return new Set(names.map((name) => (name === null ? null : foldName(name))));
}

/** Where an article speaks of what a query asks for, in passages, in the order of the text. */
export function* passagesIn(
  index: SearchIndex,
  article: Article,
  query: string,
  scope: Scope,
  limit: number,
): Steps<Snippet[]> {
  return cutPassages(article, yield* index.matchesIn(article, parseQuery(query), scope), limit);
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
