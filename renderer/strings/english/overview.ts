import type { Catalogue } from './catalogue.ts';

/** Of `features/overview/`. */
export const overview = {
  'خزانتك فارغة بعد': 'Your library is still empty',
  'أضف إليها ملفات أو مجلدات من الأخبار: نصوصًا وصفحات وجداول وكتبًا وأرشيفات مضغوطة.':
    'Add files or folders of news: texts, pages, tables, books, and packed archives of them.',
  'ومن سطر الأوامر:': 'And from the command line:',
  'تظهر المواد هنا ما إن تُقرأ، ولا يخرج شيء منها من جهازك.':
    'Articles appear here as soon as they are read, and nothing of them leaves your computer.',

  المصادر: 'Sources',
  السنوات: 'Years',
  'تعذّر عرض المصادر': 'The sources could not be shown',
  'تُضاف الملفات: {0} من {1}': 'Adding files: {0} of {1}',
  'تُفهرس المواد: {0} من {1}': 'Indexing articles: {0} of {1}',
  'عرض الكل ({0})': 'Show all ({0})',
  'عدد المواد في كل سنة، من {0} إلى {1}': 'Articles per year, from {0} to {1}',

  'اكتب ما تبحث عنه': 'Type what you look for',
  'تنقّل بين النتائج': 'Move through the results',
  'افتح المادة': 'Open the article',
  'انتقل إلى الموضع التالي أو السابق في المادة': 'Next or previous match in the article',
  'ارجع خطوة': 'One step back',
} satisfies Catalogue;
