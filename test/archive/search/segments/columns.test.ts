import { expect, it } from 'vitest';
import { dayNumber } from '../../../../archive/search/segments/columns.ts';

it('a day is a number that sorts as the day does, and no day sorts before all', () => {
  expect([null, '0999-12-31', '1999-12-31', '2017-09-13'].map(dayNumber)).toEqual([
    0, 9_991_231, 19_991_231, 20_170_913,
  ]);
});
