import { expect, it } from 'vitest';
import { readDateLine } from '../../../archive/dates/read-date-line.ts';

it('knows a line that says when an article came out, and nothing else', () => {
  const day = '2017-09-13';
  const table: Readonly<Record<string, ReturnType<typeof readDateLine>>> = {
    'نشر في: 13/09/2017': { date: day, label: 'published' },
    'نُشر في 13 سبتمبر 2017': { date: day, label: 'published' },
    'تاريخ النشر: الأربعاء 13 سبتمبر 2017 - الساعة 10:30 مساءً': { date: day, label: 'published' },
    'تاريخ النشر : ٢٠١٧/٠٩/١٣ - ١٠:٣٠ بتوقيت غرينتش': { date: day, label: 'published' },
    '13/09/2017 تاريخ النشر': null,
    'تم النشر بتاريخ 13 أيلول/سبتمبر 2017م الموافق 22 ذو الحجة 1438هـ': { date: day, label: 'published' },
    'نشر في 13/09/2017 آخر تحديث: 14/09/2017 10:30': { date: day, label: 'published' },
    'Published on 13 September 2017 at 10:30 GMT+3': { date: day, label: 'published' },
    'Publié le 13 septembre 2017': { date: day, label: 'published' },
    'آخر تحديث: 13/09/2017': { date: day, label: 'updated' },
    'Last updated: September 13, 2017': { date: day, label: 'updated' },
    'الأربعاء 13 سبتمبر 2017': { date: day, label: null },
    'الأربعاء ٢٢ ذو الحجة ١٤٣٨هـ - ١٣ سبتمبر ٢٠١٧م': { date: day, label: null },
    'Wednesday, 13 September 2017, 10:30 am': { date: day, label: null },
    'mercredi 13 septembre 2017': { date: day, label: null },
    // What may be part of a story, or its title.
    '13 سبتمبر 2017': null,
    '13/09/2017': null,
    'الأربعاء 13 سبتمبر': null,
    'وقع الحادث الأربعاء 13 سبتمبر 2017': null,
    'نشر في 13 سبتمبر 2017 بقلم فلان': null,
    'نشرة الأربعاء 13 سبتمبر 2017': null,
    'بغداد - الأربعاء 13 سبتمبر 2017': null,
    'نشر في: 31/09/2017': null,
    'نشر في:': null,
    '': null,
    [`نشر في: 13/09/2017${' '.repeat(200)}`]: null,
  };
  const read = Object.keys(table).map((line) => [line, readDateLine(line)]);
  expect(Object.fromEntries(read)).toEqual(table);
}); // prettier-ignore
