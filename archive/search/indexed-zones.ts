import type { ZoneKind } from '../article.ts';
import type { SearchField } from './query.ts';

/** Zones that are searched, and as part of which field. The publication line is a date, not words. */
export const fieldOfZone: Readonly<Record<ZoneKind, SearchField | null>> = {
  published: null,
  title: 'title',
  standfirst: 'standfirst',
  byline: 'body',
  source: 'body',
  caption: 'body',
  dateline: 'body',
  crosshead: 'body',
  body: 'body',
  related: 'related',
};
