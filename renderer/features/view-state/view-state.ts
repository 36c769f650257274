import type { RequestInput } from '../../../contract/contract.ts';
import { datePrefix } from '../../../contract/date-prefix.ts';
import { loosestRung, usualStrictness } from '../../../contract/describe-rung.ts';
import { longestQuery } from '../../../contract/longest-query.ts';
import {
  copyModes,
  scopes,
  sorts,
  type CopyMode,
  type Scope,
  type Sort,
} from '../../../contract/search-words.ts';
import type { ArticleId } from '../../api/archive-types.ts';

/** Everything the window shows that a reader may want back: it lives in the address. */
export interface ViewState {
  readonly query: string;
  readonly scope: Scope;
  /** Number of a rung, 1 the strictest; `null` is the usual one. */
  readonly strictness: number | null;
  /** Other spellings that the reader has switched off. */
  readonly withoutSpellings: readonly string[];
  readonly sort: Sort;
  /** Names of the sources to keep, `null` for articles without one; an empty list means all. */
  readonly sources: readonly (string | null)[];
  /** The same of categories. */
  readonly categories: readonly (string | null)[];
  /** Whether near copies of a story are listed one by one, or one for all. */
  readonly copies: CopyMode;
  /** Bounds of the publication date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly article: ArticleId | null;
}

export const initialView: ViewState = {
  query: '',
  scope: 'article',
  strictness: null,
  withoutSpellings: [],
  sort: 'relevance',
  sources: [],
  categories: [],
  copies: 'shown',
  from: null,
  to: null,
  article: null,
};

/** Reads an address's hash; whatever is missing or makes no sense there is as in {@link initialView}. */
export function parseView(hash: string): ViewState {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const id = Number(fields.get('article'));
  return {
    query: (fields.get('q') ?? '').slice(0, longestQuery),
    scope: oneOf(scopes, fields.get('in')) ?? initialView.scope,
    strictness: readStrictness(fields.get('strict')),
    withoutSpellings: fields.getAll('without').filter((spelling) => spelling !== ''),
    sort: oneOf(sorts, fields.get('sort')) ?? initialView.sort,
    sources: fields.getAll('source').map(readName),
    categories: fields.getAll('category').map(readName),
    copies: oneOf(copyModes, fields.get('copies')) ?? initialView.copies,
    from: readBound(fields.get('from')),
    to: readBound(fields.get('to')),
    article: Number.isSafeInteger(id) && id > 0 ? (id as ArticleId) : null,
  };
}

/** The hash of a view, `#` included, naming only what differs from {@link initialView}. */
export function formatView(view: ViewState): string {
  const fields = new URLSearchParams();
  if (view.query !== '') fields.set('q', view.query);
  if (view.scope !== initialView.scope) fields.set('in', view.scope);
  if (view.strictness !== null) fields.set('strict', String(view.strictness));
  for (const spelling of view.withoutSpellings) fields.append('without', spelling);
  if (view.sort !== initialView.sort) fields.set('sort', view.sort);
  for (const source of view.sources) fields.append('source', source ?? '');
  for (const category of view.categories) fields.append('category', category ?? '');
  if (view.copies !== initialView.copies) fields.set('copies', view.copies);
  if (view.from !== null) fields.set('from', view.from);
  if (view.to !== null) fields.set('to', view.to);
  if (view.article !== null) fields.set('article', String(view.article));
  return `#${fields.toString()}`;
}

/** Whether the view is the one the app opens with: nothing is asked for. */
export function isFrontPage(view: ViewState): boolean {
  return formatView(view) === formatView(initialView);
}

/** The day whose paper a view shows; `null` when it shows anything else. */
export function dayOfView({ from, to, query }: ViewState): string | null {
  return query.trim() === '' && from === to && from?.length === 10 ? from : null;
}

/** Whether a view is one to read, where there is room for one pane: an article, a day's paper, the front page. */
export function isForReading(view: ViewState): boolean {
  return view.article !== null || dayOfView(view) !== null || isFrontPage(view);
}

/** The part of a view that decides how its query is understood. */
export function readingRequestOf(
  view: ViewState,
): Pick<RequestInput<'count'>, 'query' | 'scope' | 'strictness' | 'withoutSpellings'> {
  return {
    query: view.query,
    scope: view.scope,
    strictness: view.strictness,
    withoutSpellings: [...view.withoutSpellings],
  };
}

/** The part of a view that decides which articles it finds. */
export function countRequestOf(
  view: ViewState,
): ReturnType<typeof readingRequestOf> &
  Pick<RequestInput<'count'>, 'sources' | 'categories' | 'copies' | 'from' | 'to'> {
  return {
    ...readingRequestOf(view),
    sources: [...view.sources],
    categories: [...view.categories],
    copies: view.copies,
    from: view.from,
    to: view.to,
  };
}

/** The same for views that find the same articles. */
export function countKeyOf(view: ViewState): string {
  return JSON.stringify(countRequestOf(view));
}

/** The part of a view that decides what the result list holds. */
export function searchRequestOf(
  view: ViewState,
): ReturnType<typeof countRequestOf> & Pick<RequestInput<'search'>, 'sort'> {
  return { ...countRequestOf(view), sort: view.sort };
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | undefined {
  return words.find((word) => word === text);
}

/** The empty name stands for "none". */
function readName(text: string): string | null {
  return text === '' ? null : text;
}

/** The same for views that show the same list. */
export function listKeyOf(view: ViewState): string {
  return JSON.stringify(searchRequestOf(view));
}

/** The usual one needs no words. */
function readStrictness(text: string | null): number | null {
  const strictness = Number(text);
  if (!Number.isInteger(strictness) || strictness < 1 || strictness > loosestRung) return null;
  return strictness === usualStrictness ? null : strictness;
}

function readBound(text: string | null): string | null {
  return text !== null && datePrefix.test(text) ? text : null;
}
