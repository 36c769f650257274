import type { FieldName } from '../archive/formats/field-mapping.ts';
import type { Language } from './describe-failure.ts';

/** A fact of a record in words: «العنوان». */
export function describeField(field: FieldName, language: Language): string {
  return fields[field][language];
}

const fields: Readonly<Record<FieldName, Readonly<Record<Language, string>>>> = {
  externalId: { ar: 'الرقم', en: 'id' },
  title: { ar: 'العنوان', en: 'title' },
  standfirst: { ar: 'المقدمة', en: 'standfirst' },
  text: { ar: 'النص', en: 'text' },
  date: { ar: 'التاريخ', en: 'date' },
  source: { ar: 'المصدر', en: 'source' },
  url: { ar: 'الرابط', en: 'address' },
  author: { ar: 'الكاتب', en: 'author' },
  category: { ar: 'الباب', en: 'category' },
  language: { ar: 'اللغة', en: 'language' },
};
