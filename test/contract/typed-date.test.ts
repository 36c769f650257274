import { expect, test } from 'vitest';
import { readTypedDate } from '../../contract/typed-date.ts';

test.each([
  ['2017', '2017'],
  ['٢٠١٧', '2017'],
  [' 2017-9 ', '2017-09'],
  ['٩/٢٠١٧', '2017-09'],
  ['13/9/2017', '2017-09-13'],
  ['2017-09-13', '2017-09-13'],
  ['١٣ أيلول ٢٠١٧', '2017-09-13'],
  ['2017-13', null],
  ['31/2/2017', null],
  ['أمس', null],
  ['', null],
])('«%s» is %s', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date);
});
