import type { Catalogue } from './catalogue.ts';

/** Of `features/reader/`. */
export const reader = {
  القراءة: 'Reading',
  'تعذّر فتح المادة': 'The article could not be opened',
  'الموضع السابق': 'Previous match',
  'الموضع التالي': 'Next match',
  'نسخ أخرى من هذه القصة': 'Other copies of this story',
  'عناوين ذات صلة': 'Related headlines',
  'ابحث عن هذا العنوان': 'Search for this headline',
  'لم تعد هذه المادة في مصدرها؛ هذه نسختها كما قُرئت آخر مرة.':
    'This article is no longer in its source; here it is as it was last read.',
  'أصل المادة': 'Where it comes from',
  'من مجموعة «{0}»': 'From the collection “{0}”',

  'نص عادي': 'Plain text',
  'صفحة HTML': 'HTML page',
  'نص Markdown': 'Markdown text',
  'سجلات JSON': 'JSON records',
  'سجلات JSON في قائمة': 'JSON records in a list',
  جدول: 'Table',
  'خلاصة أخبار': 'News feed',
  'قائمة خلاصات': 'List of feeds',
  'كتاب EPUB': 'EPUB book',
  'مستند Word': 'Word document',
  'مستند PDF': 'PDF document',
  'أرشيف وب WARC': 'WARC web archive',
  'أرشيف وب WACZ': 'WACZ web archive',
  'مكتبة ZIM': 'ZIM library',
  'صفحة محفوظة MHTML': 'Saved page (MHTML)',
  'رسالة بريد': 'Mail message',
  'صندوق بريد': 'Mailbox',
  'مدوّنة نصوص': 'Text corpus',
  'أرشيف ZIP': 'ZIP archive',
  'أرشيف TAR': 'TAR archive',
  'ملف مضغوط gzip': 'gzip file',
  'ملف مضغوط zstd': 'zstd file',
} satisfies Catalogue;
