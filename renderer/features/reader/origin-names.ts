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
  }
}

/** A text encoding by the name its standard gives it. */
export function nameEncoding(encoding: Article['origin']['encoding']): string {
  return isolate(encoding.toUpperCase().replace('WINDOWS', 'Windows'));
}
