import { afterEach, expect, test, vi } from 'vitest';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('the results are printed from their own button, whatever article is open', async () => {
  const printed: string[][] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed.push(words('kh-print-list h3'));
    dispatchEvent(new Event('afterprint'));
  });
  await openRoom(fakeArchive(smallArchive), '#q=القمح&from=2018&to=2018&article=1');
  await eventually(() => [words('kh-hit-list h3').length, all('kh-article-view').length], [3, 1]);
  press('طباعة النتائج');
  await eventually(() => printed, [words('kh-hit-list h3')]);
  press('خيارات المادة');
  press('طباعة');
  await eventually(() => printed.at(-1), []);
  expect(printed).toHaveLength(2);
});
