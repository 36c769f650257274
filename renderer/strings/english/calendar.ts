import type { Catalogue } from './catalogue.ts';

/** Of `features/calendar/`. */
export const calendar = {
  الأيام: 'Days',
  السنة: 'Year',
  'السنة السابقة': 'Previous year',
  'السنة التالية': 'Next year',
  'ألوان الأيام: عدد المواد': 'Colours of the days: how many articles',
  '{0} فأكثر': '{0} or more',
  'تعذّر عدّ أيام السنة': 'The days of the year could not be counted',

  'أيام أخرى': 'Other days',
  'اليوم السابق': 'Previous day',
  'كل الأيام': 'All days',
  'اليوم التالي': 'Next day',
  'تعذّر جمع صحيفة اليوم': 'The paper of this day could not be put together',
  'هذا أول اليوم فقط؛ وكل مواده في القائمة.':
    'This is the beginning of the day only; the list holds all of it.',
} satisfies Catalogue;
