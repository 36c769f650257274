import { numberOfRung, rungOfNumber } from '../arabic/rungs.ts';
import type { Article, ArticleId, Span, ZoneKind } from '../article.ts';
import { foldName } from '../arabic/fold-name.ts';
import { firstDayOf, lastDayOf } from './date-bounds.ts';
import { mergeSpans } from './merge-spans.ts';
import type { Explanation } from './plan/explain.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Clause, ReadingNote } from './query/query.ts';
import type {
  CountAnswer,
  CountPlan,
  Match,
  ReadingPlan,
  Scope,
  SearchIndex,
  SearchNote,
  SearchPlan,
} from './search-index.ts';
import type { Copies } from './segments/order-matches.ts';
import { cutPassages, cutSnippet, type Snippet } from './snippet.ts';
import type { Steps } from './steps.ts';

/** A query, and how it is to be understood, as a caller words it. */
export interface ReadingQuestion {
  readonly query: string;
  readonly scope: Scope;
  /** Number of a rung, 1 the strictest; `null` for the usual one. The query's own `strict:` comes first. */
  readonly strictness: number | null;
  /** Whether other spellings from the archive are searched too. */
  readonly spellings: boolean;
  /** Those that are not. */
  readonly withoutSpellings: readonly string[];
}

/** What is searched for. */
export interface CountQuestion extends ReadingQuestion {
  /** A year, a month or a day; each bound reaches to the end of what it names. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names of sources to keep, `null` for articles without one; an empty list keeps all. */
  readonly sources: readonly (string | null)[];
  /** The same of categories. */
  readonly categories: readonly (string | null)[];
  /** Whether near copies of a story are hits one by one, or one for all. */
  readonly copies: Copies;
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
  /** Other articles of the archive that tell the same story in nearly the same words. */
  copies: number;
}

/** The articles that an index speaks of. */
export interface AskedArticles {
  article(id: ArticleId): Article | null;
  /** How many articles are near copies of each other, this one among them. */
  countCopies(cluster: ArticleId): number;
}

export interface Answer {
  /** How the query was read. */
  reading: Clause | null;
  /** Number of the rung on which it was searched. */
  strictness: number;
  /** Whether the query says it itself. */
  isStrictnessOwn: boolean;
  /** `null` when counting was left for later. */
  total: number | null;
  relatedOnly: number | null;
  notes: (ReadingNote | SearchNote)[];
  hits: AnsweredHit[];
}

/** Puts a question to an index; only the articles on the page asked for are read. */
export function* ask(
  index: SearchIndex,
  articles: AskedArticles,
  question: Question,
): Steps<Answer> {
  const plan = planOf(question);
  const { sort, limit, offset, counting } = question;
  const answer = yield* index.search({ ...plan, sort, limit, offset, counting });
  const hits: AnsweredHit[] = [];
  for (const { id, score } of answer.found) {
    const article = articles.article(id);
    if (article !== null) {
      const copies = Math.max(0, articles.countCopies(article.cluster) - 1);
      hits.push({ ...hitOf(article, score, answer.matchesIn(article)), copies });
    }
    yield;
  }
  return {
    reading: plan.query.root,
    strictness: numberOfRung(answer.rung),
    isStrictnessOwn: plan.query.rung !== null,
    total: answer.total,
    relatedOnly: answer.relatedOnly,
    notes: [...plan.query.notes, ...answer.notes],
    hits,
  };
}

/** Counts what a question finds, and by what; and on each rung, if that is wanted. */
export function countAnswers(
  index: SearchIndex,
  question: CountQuestion,
  withLadder: boolean,
): Steps<CountAnswer> {
  return index.count(planOf(question), withLadder);
}

/** Where a query matches in one article, for its page. */
export function* highlightsIn(
  index: SearchIndex,
  article: Article,
  question: ReadingQuestion,
): Steps<Span[]> {
  return mergeSpans(yield* index.matchesIn(article, readingOf(question)));
}

/** Why an article is among the hits of a question. */
export function explainHit(
  index: SearchIndex,
  article: Article,
  question: CountQuestion,
): Steps<Explanation> {
  return index.explain(article, planOf(question));
}

/** Reads a question: its query parsed, its dates widened, its names folded. */
export function planOf(question: CountQuestion): CountPlan {
  const { query, from, to, sources, categories, copies, typing } = question;
  return {
    ...readingOf(question),
    from: from === null ? null : firstDayOf(from),
    to: to === null ? null : lastDayOf(to),
    sources: foldedNames(sources),
    categories: foldedNames(categories),
    copies,
    lastWordIsOpen: typing && /\S$/u.test(query),
  };
}

function readingOf(question: ReadingQuestion): ReadingPlan {
  const { query, scope, strictness, spellings, withoutSpellings } = question;
  return {
    query: parseQuery(query),
    scope,
    rung: strictness === null ? null : rungOfNumber(strictness),
    withSpellings: spellings,
    withoutSpellings: new Set(withoutSpellings.map(foldName)),
    lastWordIsOpen: false,
  };
}

function foldedNames(names: readonly (string | null)[]): Set<string | null> {
  return new Set(names.map((name) => (name === null ? null : foldName(name))));
}

/** Where an article speaks of what a query asks for, in passages, in the order of the text. */
export function* passagesIn(
  index: SearchIndex,
  article: Article,
  question: ReadingQuestion,
  limit: number,
): Steps<Snippet[]> {
  return cutPassages(article, yield* index.matchesIn(article, readingOf(question)), limit);
}

function hitOf(
  article: Article,
  score: number,
  matches: readonly Match[],
): Omit<AnsweredHit, 'copies'> {
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
