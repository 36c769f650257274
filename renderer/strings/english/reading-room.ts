import type { Catalogue } from './catalogue.ts';

/** Of `features/reading-room/`. */
export const readingRoom = {
  'الصفحة الأولى': 'Front page',
  'استيراد {0}': 'Importing {0}',
  'التعريف بخزانة': 'Introduction to Khizana',
  'الصفحة السابقة': 'Previous page',
  'الصفحة التالية': 'Next page',
  'عرض قائمة المصادر': 'Width of the sources',
  'عرض قائمة النتائج': 'Width of the results',
  'المصادر والسنوات': 'Sources and years',
  'انقطع الاتصال بخزانة.': 'The connection to Khizana broke.',
  'شغّلها من جديد؛ ما على هذه الصفحة باقٍ، وتعود إلى العمل وحدها.':
    'Start it again; what is on this page stays, and it goes on by itself.',
  'بدأت خزانة من جديد.': 'Khizana was started anew.',
  'افتح العنوان الذي طبعته عند بدئها في هذا المتصفح؛ ما على هذه الصفحة باقٍ، وتعود إلى العمل وحدها.':
    'Open the address that it printed at its start in this browser; what is on this page stays, and it goes on by itself.',
  '{0} — {1}': '{0} — {1}',
} satisfies Catalogue;
