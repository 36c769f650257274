/** What stands around a date on a line of its own, as {@link foldDateText} writes it. */
// prettier-ignore
export const wordsAroundDates = {
  /** Of the day on which an article came out. */
  publishedLabels: [
    'نشر', 'نشرت', 'تم النشر', 'تاريخ النشر', 'تاريخ الاضافه', 'التاريخ', 'تاريخ', 'اضيف', 'اضيفت', 'حرر', 'كتب',
    'first published', 'published', 'publication date', 'posted', 'date',
    'publie', 'publie le', 'date de publication',
  ],
  /** Of the day on which it was last changed. */
  updatedLabels: [
    'اخر تحديث', 'تم التحديث', 'تاريخ التحديث', 'تحديث', 'حدث',
    'last updated', 'last modified', 'updated',
    'derniere mise a jour', 'mis a jour le', 'mis a jour', 'mise a jour',
  ],
  weekdays: [
    'الاحد', 'الاثنين', 'الاتنين', 'الثلاثاء', 'الثلثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت',
    'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
    'sun', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat',
    'dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi',
  ],
  others: [
    'يوم', 'في', 'بتاريخ', 'الموافق', 'الساعه', 'م', 'ه', 'ص', 'صباحا', 'مساء', 'ظهرا', 'ليلا',
    'بتوقيت', 'توقيت', 'غرينتش', 'جرينتش', 'مكه', 'المكرمه', 'القاهره', 'gmt', 'utc', 'am', 'pm', 'on', 'at', 'le', 'a',
  ],
} as const;
