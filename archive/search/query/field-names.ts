import { fold } from '../../arabic/fold.ts';
import type { AskedField, NamedColumn } from './query.ts';

/** What can stand before a colon. */
export type FieldName = AskedField | NamedColumn | 'date' | 'strict';

/** What each is called in a query, in both languages. */
export const fieldNames: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', 'عنوان', 'العنوان'],
  standfirst: ['standfirst', 'lead', 'مقدمة', 'المقدمة'],
  body: ['body', 'text', 'نص', 'النص'],
  related: ['related', 'روابط', 'الروابط'],
  place: ['place', 'مكان', 'المكان'],
  source: ['source', 'مصدر', 'المصدر'],
  category: ['category', 'باب', 'الباب'],
  date: ['date', 'تاريخ', 'التاريخ'],
  strict: ['strict', 'صرامة', 'الصرامة'],
};

const fieldByName = new Map(
  Object.entries(fieldNames).flatMap(([field, written]) =>
    written.map((name) => [fold(name), field as FieldName] as const),
  ),
);

/** The field of this name, however it is spelt; `null` when there is none. */
export function fieldNamed(name: string): FieldName | null {
  return fieldByName.get(fold(name)) ?? null;
}
