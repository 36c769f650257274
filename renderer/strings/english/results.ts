import type { Catalogue } from './catalogue.ts';

/** Of `features/results/`, `features/reasons/` and `features/strictness/`. */
export const results = {
  'هذه أوائل النتائج وحدها.': 'These are the first results only.',
  'هذه أوائل النتائج وحدها: {0} من {1}.': 'These are the first results only: {0} of {1}.',
  'طباعة النتائج': 'Print the results',
  'تعذّر البحث': 'The search failed',
  'تعذّر جلب المزيد': 'More could not be fetched',
  'من عناوين ذات صلة:': 'From related headlines:',
  'ملاحظات على البحث': 'Notes on the search',
  'نبحث عن {0}': 'Looking for: {0}',

  الترتيب: 'Order',
  الأنسب: 'Relevance',
  الأحدث: 'Newest',
  الأقدم: 'Oldest',

  'التصفية الحالية': 'Filters in force',
  'أزل التصفية: {0}': 'Remove the filter: {0}',
  'في العناوين ذات الصلة فقط': 'Related headlines only',
  'في المواد والعناوين ذات الصلة': 'Articles and related headlines',
  'في المواد كلها': 'The whole article',
  'في العنوان فقط': 'Titles only',
  'في المقدمة فقط': 'Standfirsts only',
  'في المتن فقط': 'Text below the title only',
  'النسخ مطوية': 'Copies folded',
  'أزل الكل': 'Remove all',
  'بلا باب': 'No category',
  المدة: 'Dates',
  الأبواب: 'Categories',
  'موضع البحث': 'Where to search',
  النسخ: 'Copies',
  'اطوِ نسخ القصة الواحدة': 'Fold the copies of a story',
  من: 'From',
  إلى: 'To',
  'سنة أو يوم': 'Year or day',
  'ليس «{0}» تاريخًا. اكتب سنة أو شهرًا أو يومًا: 2017 أو 9/2017 أو 13/9/2017':
    '“{0}” is no date. Type a year, a month or a day: 2017, 9/2017 or 13/9/2017',
  الشهر: 'Month',
  '{0}، في {1}': '{0} in {1}',
  'لا قصص': 'No stories',
  'قصة واحدة': '1 story',
  قصتان: '2 stories',
  '{0} قصص': '{0} stories',
  '{0} قصة': '{0} stories',
  'لا نسخ أخرى': 'No other copies',
  'نسخة أخرى': '1 other copy',
  'نسختان أخريان': '2 other copies',
  '{0} نسخ أخرى': '{0} other copies',
  '{0} نسخة أخرى': '{0} other copies',
  'حتى {0}': 'Until {0}',
  'منذ {0}': 'Since {0}',

  'لا مواد بهذه التصفية': 'No articles with these filters',
  'لا نتائج عن «{0}»': 'No results for “{0}”',
  'ابحث في المواد نفسها': 'Search the articles themselves',
  'ابحث بصرامة أقل': 'Search less strictly',
  'اعرض كل المواد': 'Show all articles',
  'جرّب كلمات أقل، أو اكتبها كما ترد في الصحف.': 'Try fewer words, or write them as newspapers do.',
  'تحقّق من كتابة الكلمة، أو جرّب مرادفًا لها.': 'Check the spelling, or try a word like it.',

  'لم تُغلق علامة الاقتباس، فبحثنا عن الكلمات التي بعدها كلمةً كلمة.':
    'The quotation mark is not closed, so the words after it were searched one by one.',
  'لم يُغلق القوس، فقرأناه كأنه أُغلق في آخر البحث.':
    'The bracket is not closed; it was read as closed at the end.',
  '«{0}» ليس تاريخًا نقرؤه، فبحثنا عنه كلمةً كغيرها.':
    '“{0}” is no date that can be read, so it was searched as a word.',
  'الصرامة من 1 إلى 7، لا «{0}»، فبحثنا عنها كلمةً كغيرها.':
    'Strictness goes from 1 to 7, so “{0}” was searched as a word.',
  'لا نعرف حقلًا اسمه «{0}»، فبحثنا عنه كلمةً كغيرها.':
    'No field is called “{0}”, so it was searched as a word.',
  'تركنا العلامة «{0}»، فلا كلمة تعمل عليها.':
    'The sign “{0}” was passed over; it stands at no word.',
  '«{0}»: بحثنا عن أكثر الكلمات ورودًا، {1} من {2}.':
    '“{0}”: the most frequent words were searched, {1} of {2}.',
  'لا مادة فيها «{0}»، فبحثنا عمّا يبدأ بها: {1}':
    'No article has “{0}”, so words were searched that begin with it: {1}',
  'في البحث كلمات أكثر مما نقرأ؛ قرأنا أول {0}.':
    'The query has more words than are read; the first {0} were.',
  'مواد لم تُفهرس بعد ولا يجدها البحث: {0}':
    'Articles that are not indexed yet and cannot be found: {0}',
  'لا مادة تجمع كلماتك كلها؛ في هذه {0} منها على الأقل، من {1}.':
    'No article has all your words; these have at least {0} of {1}.',

  '{0}، تهجئة أخرى لكلمة «{1}»': '{0}, another spelling of “{1}”',
  'لا تبحث عنها': 'Do not search for it',
  'ابحث عنها أيضًا': 'Search for it too',
  'بحثنا أيضًا عن:': 'Also searched:',
  'تهجئات أخرى:': 'Other spellings:',

  'لماذا؟': 'Why?',
  'لماذا؟ {0}': 'Why? {0}',
  'تعذّر بيان السبب': 'The reason could not be told',
  'نبحث عن السبب…': 'Looking for the reason…',
  'ليست في المادة': 'not in the article',

  'الصرامة:': 'Strictness:',
  'درجات الصرامة، من الأشد إلى الأوسع': 'Steps of strictness, strictest first',
  'البحث نفسه يحدّد صرامته؛ احذف «{0}» منه ليعود الاختيار إليك.':
    'The query sets its own strictness; take “{0}” out of it to choose here.',
  'أعد العدّ': 'Count again',
  'هذه أعداد البحث كما كُتب؛ والنتائج أوسع منه لأنه لم يجد شيئًا.':
    'These count the query as written; the results are wider, because it found nothing.',
} satisfies Catalogue;
