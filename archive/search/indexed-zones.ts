import type { ZoneKind } from '../article.ts';
import type { SearchField } from './query/query.ts';
import { bodyZone, standfirstZone, titleZone, type Zone } from './segments/zones.ts';

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

/** The zone of the index that a field is; related headlines are no zone but have terms of their own. */
export const indexZoneOf: Readonly<Record<Exclude<SearchField, 'related'>, Zone>> = {
  title: titleZone,
  standfirst: standfirstZone,
  body: bodyZone,
};
