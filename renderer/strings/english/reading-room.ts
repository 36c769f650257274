import type { Catalogue } from './catalogue.ts';

/** Of `features/reading-room/`. */
export const readingRoom = {
  'المصادر والسنوات': 'Sources and years',
  'انتقل إلى النتائج': 'Go to the results',
  '{0} — {1}': '{0} — {1}',
} satisfies Catalogue;
