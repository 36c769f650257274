import { msg, str } from '@lit/localize';
import type { Scope } from '../../../contract/search-words.ts';
import { isolate } from '../../strings/isolate.ts';
import { nameCategory } from '../../strings/category-name.ts';
import { nameSource } from '../../strings/source-name.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** Something beside the query that narrows a view. */
export interface Filter {
  readonly label: string;
  /** What takes it away. */
  readonly without: Partial<ViewState>;
}

export const withoutFilters: Partial<ViewState> = {
  sources: [],
  categories: [],
  from: null,
  to: null,
  scope: 'article',
  copies: 'shown',
};

/** Whether anything but the query narrows the view to fewer articles. */
export function isFiltered(view: ViewState): boolean {
  const { sources, categories, from, to } = view;
  return sources.length > 0 || categories.length > 0 || from !== null || to !== null;
}

/** Whether nothing narrows the view: it shows all that the archive holds. */
export function isWhole(view: ViewState): boolean {
  return view.query.trim() === '' && !isFiltered(view);
}

/** All that narrows a view, in the order in which the filters stand beside it. */
export function filtersOf(view: ViewState): readonly Filter[] {
  const { sources, categories, from, to, scope, copies } = view;
  const filters: Filter[] = [];
  for (const source of sources) {
    const without = { sources: sources.filter((other) => other !== source) };
    filters.push({ label: nameSource(source), without });
  }
  for (const category of categories) {
    const without = { categories: categories.filter((other) => other !== category) };
    filters.push({ label: nameCategory(category), without });
  }
  if (from !== null || to !== null) {
    filters.push({ label: datesLabel(from, to), without: { from: null, to: null } });
  }
  if (scope !== 'article') filters.push({ label: nameScope(scope), without: { scope: 'article' } });
  if (copies === 'folded') {
    const label = msg('النسخ مطوية', { desc: 'Chip: copies of a story are folded into one hit' });
    filters.push({ label, without: { copies: 'shown' } });
  }
  return filters;
}

/** Where a search looks, in words. */
export function nameScope(scope: Scope): string {
  switch (scope) {
    case 'article':
      return msg('في المواد كلها', {
        desc: 'Scope: the whole articles, without related headlines',
      });
    case 'title':
      return msg('في العنوان فقط', { desc: 'Scope and chip: searching titles only' });
    case 'standfirst':
      return msg('في المقدمة فقط', { desc: 'Scope and chip: searching standfirsts only' });
    case 'body':
      return msg('في المتن فقط', {
        desc: 'Scope and chip: searching what is below the title only',
      });
    case 'related':
      return msg('في العناوين ذات الصلة فقط', { desc: 'Chip: searching related headlines only' });
    case 'everywhere':
      return msg('في المواد والعناوين ذات الصلة', {
        desc: 'Chip: searching articles and their related headlines',
      });
  }
}

function datesLabel(from: string | null, to: string | null): string {
  const first = from === null ? '' : isolate(from);
  const last = to === null ? '' : isolate(to);
  if (first === last) return first;
  if (first === '') return msg(str`حتى ${last}`, { desc: 'Chip: dates up to this one' });
  if (last === '') return msg(str`منذ ${first}`, { desc: 'Chip: dates from this one on' });
  return msg(str`من ${first} إلى ${last}`, { desc: 'Chip: dates from the one to the other' });
}
