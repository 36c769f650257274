import type { Catalogue } from './catalogue.ts';

/** Of `features/commands/`. */
export const commands = {
  'كل الأوامر': 'All commands',
  'اكتب أمرًا أو مصدرًا': 'Type a command or a source',
  'أوامر ومصادر': 'Commands and sources',
  مصدر: 'Source',
  'ابحث في الأرشيف عن «{0}»': 'Search the archive for “{0}”',
  'اختصارات لوحة المفاتيح': 'Keyboard shortcuts',
  البحث: 'Search',
  المادة: 'Article',
  النافذة: 'Window',
  'رتّب: الأنسب أولًا': 'Sort by relevance',
  'رتّب: الأحدث أولًا': 'Sort newest first',
  'رتّب: الأقدم أولًا': 'Sort oldest first',
  'أغلق المادة': 'Close the article',
  'كبّر خط المادة': 'Larger article text',
  'صغّر خط المادة': 'Smaller article text',
  'أظهر التشكيل أو أخفه': 'Show or hide vowel marks',
  'احفظ بصيغة PDF': 'Save as PDF',
} satisfies Catalogue;
