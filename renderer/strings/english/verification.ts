import type { Catalogue } from './catalogue.ts';

/** Of `features/verification/`. */
export const verification = {
  'فحص المكتبة': 'Verifying the library',
  'افحص المكتبة…': 'Verify the library…',
  'يُفحص ملف المكتبة: {0}': 'Looking through the library’s file: {0}',
  'تُقرأ المواد: {0} من {1}': 'Reading articles: {0} of {1}',
  'يُقرأ الفهرس: {0}': 'Reading the index: {0}',
  'يُفحص ما صنعته أنت: {0}': 'Looking through what you made: {0}',
  'المكتبة سليمة: قُرئت كلها ({0}) مع فهرسها، وكل شيء كما أُخذ.':
    'The library is whole: all of it was read ({0}), with its index, and everything is as it was taken in.',
  'ليس كل ما في المكتبة كما كُتب. ما وُجد: {0}':
    'Not all of the library is as it was written. Found: {0}',
  'تُقرأ المكتبة كلها وتُقابل بنفسها: كل مادة ببصمتها يوم أُخذت، والفهرس ببصماته وبمواد المكتبة. لا يُكتب فيها شيء، ويمكنك أن تبحث وتقرأ في أثناء ذلك.':
    'The whole library is read and held against itself: each article against the hash of the day it was taken in, the index against its checksums and the articles. Nothing is written, and you can search and read meanwhile.',
  'أوقف الفحص': 'Stop',
  'افحص المكتبة الآن': 'Verify the library now',
  'آخر فحص: {0}': 'Verified last: {0}',
  'وغير ذلك: {0}': 'And others: {0}',
  'إلى المجموعات لتُعاد قراءتها': 'To the collections, to read them again',
  'تعذّر الفحص': 'The library could not be verified',
} satisfies Catalogue;
