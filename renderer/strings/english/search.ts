import type { Catalogue } from './catalogue.ts';

/** Of `features/search/` and `features/query-help/`. */
export const search = {
  مواد: 'Articles',
  'مصادر وأبواب': 'Sources and categories',
  'امسح البحث': 'Clear the search',
  اقتراحات: 'Suggestions',

  'الكلمات كلها، بأي ترتيب': 'All the words, in any order',
  'العبارة كما هي': 'The phrase as it stands',
  'كلمات متقاربة، بينها خمس على الأكثر': 'Words near one another, at most five between them',
  'إحدى الكلمتين': 'Either word',
  'من غير هذه الكلمة': 'Without this word',
  'أي حروف مكان النجمة': 'Any letters for the star',
  'كلمات تختلف بحرف أو حرفين': 'Words one or two letters off',
  'في هذا الموضع وحده': 'In this place only',
  'من هذا المصدر': 'From this source',
  'نُشرت في هذه المدة': 'Published in this time',
  'هذه الكلمة بعينها، أو البحث كله كما كُتب': 'This very word, or the whole query as written',
} satisfies Catalogue;
