import { expect, it } from 'vitest';
import { fieldOfName } from '../../../../archive/formats/records/field-of-name.ts';

it.each([
  ['externalId', ['ID', '_id', 'article-id', 'doc_no', 'المعرّف', 'رقم الخبر']],
  [
    'title',
    ['Title', 'HEADLINE', 'newsTitle', 'title.rendered', 'العنوان', 'عنوان_الخبر', 'Titre'],
  ],
  [
    'text',
    ['text', 'article body', 'bodyText', 'content', 'النص', 'نصّ المقال', 'المحتوى', 'corps'],
  ],
  [
    'date',
    ['publishedAt', 'pub_date', 'metadata.date', 'تاريخ النشر', 'التاريخ', 'Date de publication'],
  ],
  ['source', ['source.name', 'publisher', 'الجريدة', 'المصدر', 'éditeur', 'editeur']],
  ['url', ['URL', 'permalink', '_source.link', 'الرابط']],
  ['author', ['authors', 'Byline', 'الكاتب', 'بقلم', 'Auteur']],
  ['category', ['tags', 'Section', 'القسم', 'التصنيف', 'كلمات-مفتاحية', 'Catégorie']],
  ['language', ['lang', 'اللغة']],
  [undefined, ['', 'x', 'price', 'untitled', 'الـ', 'constructor', '__proto__']],
])('knows the names of %s', (field, names) => {
  expect(names.map((name) => fieldOfName(name)?.field)).toEqual(names.map(() => field));
});
