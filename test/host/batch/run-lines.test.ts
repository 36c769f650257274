import { expect, test } from 'vitest';
import type { ArticleId } from '../../../archive/article.ts';
import type { RankReply } from '../../../contract/schemas.ts';
import { csvHeader, csvLines } from '../../../host/batch/csv-lines.ts';
import { trecLines } from '../../../host/batch/trec-lines.ts';

function hit(id: number, externalId: string | null, score: number, title = 'خبر') {
  return { id: id as ArticleId, externalId, title, score } satisfies RankReply['hits'][number];
}

test('a line of a TREC run: query, Q0, document, rank, score, khizana', () => {
  expect(trecLines('q1', [hit(7, 'd-1', 2.5), hit(8, 'd-2', 0.1)])).toEqual([
    'q1 Q0 d-1 1 2.5 khizana',
    'q1 Q0 d-2 2 0.100000001 khizana',
  ]);
});

test('its names hold no white space, and an article without one is called by its number', () => {
  expect(trecLines('q 1', [hit(7, 'أخبار اليوم', 2), hit(8, null, 1)])).toEqual([
    'q%201 Q0 أخبار%20اليوم 1 2 khizana',
    'q%201 Q0 #8 2 1 khizana',
  ]);
});

test('it names a document once, where it ranks higher', () => {
  expect(
    trecLines('q', [hit(1, 'a', 3), hit(2, 'b', 2), hit(3, 'a', 1), hit(4, 'c', 0.5)]),
  ).toEqual(['q Q0 a 1 3 khizana', 'q Q0 b 2 2 khizana', 'q Q0 c 3 0.5 khizana']);
});

test('its scores are in the order of its ranks', () => {
  const lines = trecLines('q', [hit(1, 'a', 1), hit(2, 'b', 1)]);
  expect(lines.map((line) => line.split(' ')[4])).toEqual(['1', '0.99999994']);
});

test('a line of a table: quoted where a field holds a comma, a quotation mark or a line end', () => {
  expect([
    csvHeader,
    ...csvLines('q1', [hit(7, 'd-1', 2.5, 'قال: "نعم"، ثم, لا'), hit(8, null, 1)]),
  ]).toEqual([
    'query,rank,document,score,title\r',
    'q1,1,d-1,2.5,"قال: ""نعم""، ثم, لا"\r',
    'q1,2,#8,1,خبر\r',
  ]);
});
