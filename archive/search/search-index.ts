import type { Rung } from '../arabic/rungs.ts';
import type { Article, ArticleId, Span, ZoneKind } from '../article.ts';
import type { Explanation } from './plan/explain.ts';
import type { Understanding } from './plan/planning.ts';
import type { Query, Term } from './query/query.ts';
import type { Copies } from './segments/order-matches.ts';
import type { Steps } from './steps.ts';
import type { CountedWord } from './words/counted-word.ts';

/** Where to look: the article itself or a part of it, the headlines under it that name others, or both. */
export type Scope = 'article' | 'title' | 'standfirst' | 'body' | 'related' | 'everywhere';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** What to search, and narrowed to what. */
export interface CountPlan extends Understanding {
  readonly query: Query;
  /** Bounds on the day of publication, `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Folded names of sources to keep, `null` for articles without one; an empty set keeps all. */
  readonly sources: ReadonlySet<string | null>;
  /** The same of categories. */
  readonly categories: ReadonlySet<string | null>;
  /** Whether near copies of a story are hits one by one, or one for all. */
  readonly copies: Copies;
}

/** A query and how it is to be understood, whatever is filtered. */
export type ReadingPlan = Understanding & Pick<CountPlan, 'query'>;

/** And in which order, and which page of it. */
export interface SearchPlan extends CountPlan {
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
  /** Counting looks at every match, where a page needs the best of them only: `later` leaves it out. */
  readonly counting: 'now' | 'later';
}

/** A stretch of an article's text that a term of the query found. */
export interface Match extends Span {
  /** Which term of the query: a passage with two different ones is the better passage. */
  readonly term: Term;
  readonly zone: ZoneKind;
}

export interface Found {
  readonly id: ArticleId;
  readonly score: number;
}

export type SearchNote =
  | { readonly kind: 'stop-words'; readonly words: string[] }
  | {
      readonly kind: 'also-searched';
      readonly word: string;
      readonly spellings: string[];
      /** Those that were not, because the plan leaves them out. */
      readonly switchedOff: string[];
    }
  /** More words fit a pattern, or are near a word, than are searched: the most frequent are. */
  | {
      readonly kind: 'many-words';
      readonly word: string;
      readonly searched: number;
      readonly found: number;
    }
  /** No article holds the last word; these hold words that begin so. At most five are named. */
  | { readonly kind: 'beginnings'; readonly word: string; readonly spellings: string[] }
  /** No article holds all the words that were asked for; these hold at least so many of them. */
  | { readonly kind: 'some-words-only'; readonly needed: number; readonly asked: number };

export interface SearchAnswer {
  /** The rung on which it was searched. */
  readonly rung: Rung;
  /** Exact number of hits; `null` when counting was left for later. */
  readonly total: number | null;
  /** Articles that match in nothing but their related headlines; 0 when those were searched. */
  readonly relatedOnly: number | null;
  readonly notes: readonly SearchNote[];
  /** The page asked for. */
  readonly found: readonly Found[];
  /** Where the query, as it was read for this answer, matches in an article; sorted by start. */
  readonly matchesIn: (article: Article) => readonly Match[];
}

/** The articles that match, counted by what they are. */
export interface Facets {
  /** Most articles first; `null` gathers those of an unknown source. */
  readonly sources: { name: string | null; articles: number }[];
  readonly categories: { name: string | null; articles: number }[];
  /** `2017`, ascending; the undated are in none. */
  readonly years: { year: string; articles: number }[];
  /** `2017-09`, ascending. */
  readonly months: { month: string; articles: number }[];
}

export interface CountAnswer {
  /** Hits of the list: articles, or stories where copies are folded; the facets count these. */
  readonly total: number;
  /** Articles that match, copies one by one. */
  readonly articles: number;
  readonly relatedOnly: number;
  readonly facets: Facets;
  /** What the query finds on each rung as it stands, the strictest first; `null` when not asked for. */
  readonly ladder: readonly RungCount[] | null;
}

export interface RungCount {
  readonly rung: Rung;
  readonly articles: number;
}

/**
 * What the rest of the program knows of an index. Whatever stands behind it holds one generation of a
 * library and answers for that one. Every answer comes in steps, between which it can be given up.
 */
export interface SearchIndex {
  search(plan: SearchPlan): Steps<SearchAnswer>;
  /** Counts what a search of the same plan finds. */
  count(plan: CountPlan, withLadder: boolean): Steps<CountAnswer>;
  /** Where a query matches in one article, sorted by start; empty when it does not. */
  matchesIn(article: Article, plan: ReadingPlan): Steps<readonly Match[]>;
  /** Why an article is among the hits of a query, or how much of it is missing. */
  explain(article: Article, plan: CountPlan): Steps<Explanation>;
  /** Words of the archive that begin so, as it usually writes them, the most frequent first. */
  completions(beginning: string, limit: number): Steps<readonly CountedWord[]>;
  /**
   * The word that was probably meant by one that no article holds, or hardly any, as the archive usually
   * writes it; `null` for none.
   */
  correction(word: string): Steps<string | null>;
}
