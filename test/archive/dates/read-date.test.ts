import { expect, it } from 'vitest';
import { readDate } from '../../../archive/dates/read-date.ts';

it('reads the calendar day that an ISO date names, and none that does not exist', () => {
  const table: Readonly<Record<string, string | null>> = {
    '2017-09-13': '2017-09-13',
    ' 1999-01-25T23:30:00-11:00': '1999-01-25',
    '2024-02-29 10:00': '2024-02-29',
    '2023-02-29': null,
    '2017-13-01': null,
    '2017-9-3': null,
    '2017-09-131': null,
    '13-09-2017': null,
    '': null,
  };
  expect(Object.fromEntries(Object.keys(table).map((date) => [date, readDate(date)]))).toEqual(
    table,
  );
});
