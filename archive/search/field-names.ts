import { fold } from '../arabic/fold.ts';
import type { SearchField } from './query.ts';

/** What each field is called in a query, in both languages. */
const names: Readonly<Record<SearchField, readonly string[]>> = {
  title: ['title', 'عنوان', 'العنوان'],
  standfirst: ['standfirst', 'مقدمة', 'المقدمة'],
  body: ['body', 'text', 'نص', 'النص'],
  related: ['related', 'روابط', 'الروابط'],
};

const fieldByName = new Map(
  Object.entries(names).flatMap(([field, written]) =>
    written.map((name) => [fold(name), field as SearchField] as const),
  ),
);

/** The field of this name, however it is spelt; `null` when there is none. */
export function fieldNamed(name: string): SearchField | null {
  return fieldByName.get(fold(name)) ?? null;
}
