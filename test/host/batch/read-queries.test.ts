import { expect, test } from 'vitest';
import { readQueries } from '../../../host/batch/read-queries.ts';

test('a query is its id, a tab and its text; blank lines are passed over', () => {
  expect(readQueries('q1\tمتى فتح المتحف؟\r\n\n q 2 \t أين\tوكيف \n')).toEqual({
    queries: [
      { line: 1, id: 'q1', text: 'متى فتح المتحف؟' },
      { line: 3, id: 'q 2', text: 'أين\tوكيف' },
    ],
    bad: [],
  });
});

test('a bad line is named and does not spoil its neighbours', () => {
  const { queries, bad } = readQueries('q1\tأ\nبلا جدولة\n\tب\nq2\t \nq1\tج\nq3\tد');
  expect(queries.map(({ line, id }) => [line, id])).toEqual([
    [1, 'q1'],
    [6, 'q3'],
  ]);
  expect(bad.map(({ line, complaint }) => [line, complaint.en])).toEqual([
    [2, 'no tab between id and query'],
    [3, 'no id before the tab'],
    [4, 'no query behind the tab'],
    [5, 'the id "q1" stands further up already'],
  ]);
});
