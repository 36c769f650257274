import { msg } from '@lit/localize';
import type { Article } from '../../api/archive-types.ts';
import { isolate } from '../../strings/isolate.ts';

/** A file format in the reader's words. */
export function nameFormat(format: Article['origin']['format']): string {
  switch (format) {
    case 'plain-text':
      return msg('نص عادي', { desc: 'File format: plain text' });
    case 'html':
      return msg('صفحة HTML', { desc: 'File format: HTML page' });
    case 'markdown':
      return msg('نص Markdown', { desc: 'File format: Markdown text' });
    case 'ndjson':
      return msg('سجلات JSON', { desc: 'File format: JSON records, one a line' });
    case 'json':
      return msg('سجلات JSON في قائمة', { desc: 'File format: JSON records in one list' });
    case 'csv':
      return msg('جدول', { desc: 'File format: a table: CSV or TSV' });
    case 'feed':
      return msg('خلاصة أخبار', { desc: 'File format: an RSS or Atom feed' });
    case 'opml':
      return msg('قائمة خلاصات', { desc: 'File format: a list of feeds, OPML' });
    case 'epub':
      return msg('كتاب EPUB', { desc: 'File format: EPUB book' });
    case 'docx':
      return msg('مستند Word', { desc: 'File format: Word document' });
    case 'pdf':
      return msg('مستند PDF', { desc: 'File format: PDF document' });
    case 'warc':
      return msg('أرشيف وب WARC', { desc: 'File format: web archive, WARC' });
    case 'wacz':
      return msg('أرشيف وب WACZ', { desc: 'File format: web archive, WACZ' });
    case 'zim':
      return msg('مكتبة ZIM', { desc: 'File format: ZIM library, as of Kiwix' });
    case 'mhtml':
      return msg('صفحة محفوظة MHTML', { desc: 'File format: saved page, MHTML' });
    case 'email':
      return msg('رسالة بريد', { desc: 'File format: e-mail message' });
    case 'mbox':
      return msg('صندوق بريد', { desc: 'File format: mailbox of e-mail messages' });
    case 'corpus':
      return msg('مدوّنة نصوص', { desc: 'File format: text corpus in SGML or XML' });
    case 'zip':
      return msg('أرشيف ZIP', { desc: 'File format: ZIP archive' });
    case 'tar':
      return msg('أرشيف TAR', { desc: 'File format: TAR archive' });
    case 'gzip':
      return msg('ملف مضغوط gzip', { desc: 'File format: file packed with gzip' });
    case 'zstd':
      return msg('ملف مضغوط zstd', { desc: 'File format: file packed with zstd' });
  }
}

/** A text encoding by the name its standard gives it. */
export function nameEncoding(encoding: string): string {
  return isolate(encoding.toUpperCase().replace('WINDOWS', 'Windows'));
}
