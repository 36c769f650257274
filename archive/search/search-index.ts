import type { Article, ArticleId, Span } from '../article.ts';
import type { Query } from './query.ts';

/** Where to look: the article itself, the headlines under it that name others, or both. */
export type Scope = 'article' | 'related' | 'everywhere';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** What to search, narrowed and ordered, and which page of it. */
export interface SearchPlan {
  readonly query: Query;
  readonly scope: Scope;
  readonly sort: Sort;
  /** Bounds on the day of publication, `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Folded names of sources to keep, `null` for articles without one; an empty set keeps all. */
  readonly sources: ReadonlySet<string | null>;
  readonly limit: number;
  readonly offset: number;
  /** The last word may be the beginning of a longer one. */
  readonly lastWordIsOpen: boolean;
}

/** A stretch of an article's text that a clause of the query found. */
export interface Match extends Span {
  /** Which clause, counted from 0: a passage with two different ones is the better passage. */
  readonly clause: number;
}

export interface Found {
  readonly id: ArticleId;
  readonly score: number;
  /** Sorted by start. */
  readonly matches: readonly Match[];
}

export type SearchNote =
  | { readonly kind: 'stop-words'; readonly words: string[] }
  | { readonly kind: 'also-searched'; readonly word: string; readonly spellings: string[] }
  /** No article holds the last word; these hold words that begin so. At most five are named. */
  | { readonly kind: 'beginnings'; readonly word: string; readonly spellings: string[] }
  /** No article holds all the words; these hold some of them. */
  | { readonly kind: 'some-words-only' };

export interface SearchAnswer {
  /** Exact number of articles that match. */
  readonly total: number;
  /** Articles that match in nothing but their related headlines; 0 when those were searched. */
  readonly relatedOnly: number;
  readonly notes: readonly SearchNote[];
  /** The page asked for. */
  readonly found: readonly Found[];
}

/**
 * What the rest of the program knows of an index. Whatever stands behind it was made of one generation
 * of a library and answers for that one.
 */
export interface SearchIndex {
  search(plan: SearchPlan): SearchAnswer;
  /** Where a query matches in one article; empty when it does not. */
  matchesIn(id: ArticleId, query: Query, scope: Scope): readonly Match[];
}

/** Makes an index of all articles. */
export type IndexBuilder = (articles: () => Iterable<Article>) => SearchIndex;
