import type { Catalogue } from './catalogue.ts';

/** Of `features/overview/`. */
export const overview = {
  'خزانتك فارغة بعد': 'Your library is still empty',
  'مرحبًا بك في خزانة': 'Welcome to Khizana',
  'تجمع خزانة أرشيفك من الأخبار في مكان واحد، لتقرأه وتبحث فيه كلمةً كلمة بلا إنترنت.':
    'Khizana gathers your archive of news in one place, to be read and searched word by word, with no internet.',
  'وضعنا فيها مواد قليلة لتجرّبها؛ أضف أرشيفك متى شئت.':
    'A few articles are in it for you to try; add your own archive whenever you like.',
  'ما تأخذه': 'What it takes',
  'نصوص وصفحات محفوظة من الإنترنت، وجداول Excel المصدّرة (CSV)، وملفات JSON، وخلاصات RSS، وكتب EPUB، ومستندات Word، وملفات PDF فيها نص، ورسائل بريد، وأرشيفات الويب (WARC وZIM)، وكل ذلك مضغوطًا.':
    'Texts and saved web pages, tables exported from Excel (CSV), JSON files, RSS feeds, EPUB books, Word documents, PDF files that hold text, mail, web archives (WARC and ZIM), and all of these packed.',
  'كيف تضيف': 'How to add',
  'أين يُحفظ': 'Where it is kept',
  'في هذا المجلد، وينتقل معه كله:': 'In this folder, and all of it moves along:',
  'لا يخرج شيء من جهازك، ولا يتصل التطبيق بأي شبكة، وتبقى ملفاتك حيث هي كما هي.':
    'Nothing leaves your computer, the app speaks to no network, and your files stay where they are, as they are.',
  'ابدأ القراءة': 'Start reading',
  'تجد هذا كله متى شئت في الأوامر باسم «{0}».':
    'All of this is among the commands whenever you want it: “{0}”.',

  المصادر: 'Sources',
  السنوات: 'Years',
  'تعذّر عرض المصادر': 'The sources could not be shown',
  'تُضاف الملفات: {0} من {1}': 'Adding files: {0} of {1}',
  'تُفهرس المواد: {0} من {1}': 'Indexing articles: {0} of {1}',
  'عرض الكل ({0})': 'Show all ({0})',
  'عدد المواد في كل سنة، من {0} إلى {1}': 'Articles per year, from {0} to {1}',

  'كل المواد': 'All articles',
  'تابع القراءة': 'Go on reading',
  'لم تعد في المكتبة': 'no longer in the library',
  'قُرئ منها {0}': '{0} read',
  'أزل من القائمة: {0}': 'Take off the list: {0}',
  'أُضيف أخيرًا': 'Added last',
  'يجري الآن': 'going on now',
  'بحسب المصدر': 'By source',
  'ومصادر أخرى: {0}': 'Further sources: {0}',

  'اكتب ما تبحث عنه': 'Type what you look for',
  'انتقل إلى الموضع التالي أو السابق في المادة': 'Next or previous match in the article',
} satisfies Catalogue;
