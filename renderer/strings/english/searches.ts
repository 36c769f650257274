import type { Catalogue } from './catalogue.ts';

/** Of `features/searches/`, and of what the search line offers of them. */
export const searches = {
  الأبحاث: 'Searches',
  'أبحاث محفوظة': 'Kept searches',
  'أبحاث أخيرة': 'Recent searches',
  'الأبحاث المحفوظة والأخيرة': 'Kept and recent searches',
  'احفظ البحث الحالي باسم': 'Keep the present search as',
  احفظ: 'Keep',
  'انسَ البحث: {0}': 'Forget the search: {0}',
  'انسَ الأبحاث الأخيرة': 'Forget the recent searches',
  'تعذّر حفظ الأبحاث': 'The searches could not be kept',
  'لا أبحاث بعد. ما تبحث عنه يُذكر هنا، على جهازك وحده.':
    'No searches yet. What you search for is remembered here, on your computer only.',
} satisfies Catalogue;
