import type { RequestInput } from '../../../contract/contract.ts';
import { longestQuery } from '../../../contract/longest-query.ts';
import type { Scope, Sort } from '../../../contract/schemas.ts';
import type { ArticleId } from '../../api/archive-types.ts';

/** Everything the window shows that a reader may want back: it lives in the address. */
export interface ViewState {
  readonly query: string;
  readonly scope: Scope;
  readonly sort: Sort;
  /** Names of the sources to keep, `null` for articles without one; an empty list means all. */
  readonly sources: readonly (string | null)[];
  /** Bounds of the publication date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly article: ArticleId | null;
}

export const initialView: ViewState = {
  query: '',
  scope: 'article',
  sort: 'relevance',
  sources: [],
  from: null,
  to: null,
  article: null,
};

const scopes: Readonly<Record<Scope, true>> = { article: true, related: true, everywhere: true };
const sorts: Readonly<Record<Sort, true>> = { relevance: true, newest: true, oldest: true };
const datePrefix = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads an address's hash; whatever is missing or makes no sense there is as in {@link initialView}. */
export function parseView(hash: string): ViewState {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const scope = fields.get('in') ?? '';
  const sort = fields.get('sort') ?? '';
  const id = Number(fields.get('article'));
  return {
    query: (fields.get('q') ?? '').slice(0, longestQuery),
    scope: Object.hasOwn(scopes, scope) ? (scope as Scope) : initialView.scope,
    sort: Object.hasOwn(sorts, sort) ? (sort as Sort) : initialView.sort,
    sources: fields.getAll('source').map((name) => (name === '' ? null : name)),
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
  if (view.sort !== initialView.sort) fields.set('sort', view.sort);
  for (const source of view.sources) fields.append('source', source ?? '');
  if (view.from !== null) fields.set('from', view.from);
  if (view.to !== null) fields.set('to', view.to);
  if (view.article !== null) fields.set('article', String(view.article));
  return `#${fields.toString()}`;
}

/** The part of a view that decides which articles it finds. */
export function countRequestOf(
  view: ViewState,
): Pick<RequestInput<'count'>, 'query' | 'scope' | 'sources' | 'from' | 'to'> {
  return {
    query: view.query,
    scope: view.scope,
    sources: [...view.sources],
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

function readBound(text: string | null): string | null {
  return text !== null && datePrefix.test(text) ? text : null;
}
