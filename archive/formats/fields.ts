import type { DocumentFacts, DocumentPart } from '../document.ts';
import { readDate } from '../dates/read-date.ts';

/** A record with named fields: a line of NDJSON, the front matter of a Markdown file. */
export type FieldRecord = Readonly<Record<string, unknown>>;

/** The names under which exports keep each fact, in the order in which they are believed. */
const names = {
  externalId: ['id', '_id', 'guid', 'معرف'],
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  standfirst: ['standfirst', 'summary', 'description', 'المقدمة', 'مقدمة'],
  text: ['text', 'body', 'content', 'النص', 'نص'],
  date: ['date', 'published', 'published_at', 'التاريخ', 'تاريخ'],
  source: ['source', 'publisher', 'المصدر', 'مصدر'],
  url: ['url', 'link', 'الرابط', 'رابط'],
  author: ['author', 'byline', 'الكاتب', 'كاتب'],
  category: ['category', 'section', 'القسم', 'قسم'],
} as const;

export type FieldName = keyof typeof names;

/** The value of a field under any of its names, as text; numbers and dates are written out. */
export function field(record: FieldRecord, name: FieldName): string | null {
  for (const key of names[name]) {
    const value = record[key];
    if (value instanceof Date) return value.toISOString();
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** The facts that a record states about its article. */
export function factsOf(record: FieldRecord): DocumentFacts {
  const date = field(record, 'date');
  return {
    externalId: field(record, 'externalId'),
    source: field(record, 'source'),
    date: date === null ? null : readDate(date),
    author: field(record, 'author'),
    category: field(record, 'category'),
    url: field(record, 'url'),
  };
}

/** Title and standfirst of a record as parts. */
export function headOf(record: FieldRecord): DocumentPart[] {
  const title = field(record, 'title');
  const standfirst = field(record, 'standfirst');
  return [
    ...(title === null ? [] : [{ kind: 'title' as const, text: title }]),
    ...(standfirst === null ? [] : [{ kind: 'standfirst' as const, text: standfirst }]),
  ];
}
