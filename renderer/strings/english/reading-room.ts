import type { Catalogue } from './catalogue.ts';

/** Of `features/reading-room/`. */
export const readingRoom = {
  'الصفحة الأولى': 'Front page',
  'استيراد {0}': 'Importing {0}',
  'التعريف بخزانة': 'About Khizana',
  'الصفحة السابقة': 'Previous page',
  'الصفحة التالية': 'Next page',
  'عرض قائمة المصادر': 'Width of the sources',
  'عرض قائمة النتائج': 'Width of the results',
  'المصادر والسنوات': 'Sources and years',
  '{0} — {1}': '{0} — {1}',
} satisfies Catalogue;
