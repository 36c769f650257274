import { articleViews } from './article-views.ts';
import { frontViews } from './front-views.ts';
import { resultViews } from './result-views.ts';
import { sheetViews } from './sheet-views.ts';
import type { View } from './view.ts';

/** Everything that is worth a look. */
export const views: readonly View[] = [
  ...frontViews,
  ...resultViews,
  ...articleViews,
  ...sheetViews,
];

/** Those of these names; all of them where none is named. */
export function viewsNamed(names: readonly string[]): readonly View[] {
  return names.length === 0 ? views : views.filter(({ name }) => names.includes(name));
}
