import { expect, test } from 'vitest';
import { parseQuery } from '../../archive/search/query/parse-query.ts';
import { isPlainReading } from '../../contract/is-plain-reading.ts';

const plain = ['', 'استانا', 'محادثات استانا', 'كوفيد-19 G20'];
const more = [
  '"دي ميستورا"',
  '+استانا',
  '=استانا',
  'استانا^2',
  'استانا -روسيا',
  'سوريا أو روسيا',
  'محادثات (سوريا أو روسيا)',
  'استان*',
  'رئيس~1',
  'عنوان:استانا',
  'تاريخ:2017',
  'مصدر:المرفأ',
];

test.each(plain)('«%s» is plain words', (query) => {
  expect(isPlainReading(parseQuery(query).root)).toBe(true);
});

test.each(more)('«%s» is more', (query) => {
  expect(isPlainReading(parseQuery(query).root)).toBe(false);
});
