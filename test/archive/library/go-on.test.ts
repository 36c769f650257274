import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePlace, records } from './stoppable-import.ts';

describe('an import that was given up', () => {
  it('is begun again by the next one, which marks nothing as gone and counts all', async () => {
    const { put, begin, run, absent, rows } = makePlace();
    put('a.ndjson', records(1, 21));
    const first = await run(begin(), { after: 5, by: 'cancel' });
    const second = await run(begin());
    const { added, unchanged, vanished } = second.counts;
    expect({
      ends: [first.end, second.end],
      counts: { before: first.counts.added, added, unchanged, vanished },
      lines: second.lines.map(({ path, outcome, articles }) => [path, outcome, articles]),
      absent: absent(),
      whole: rows('SELECT is_whole FROM files'),
    }).toEqual({
      ends: ['cancelled', 'done'],
      counts: { before: 5, added: 15, unchanged: 5, vanished: 0 },
      lines: [['a.ndjson', 'taken', 20]],
      absent: [],
      whole: [[1]],
    });
  });

  it('stops while it counts what there is to do', async () => {
    const { put, begin, run } = makePlace();
    for (let at = 0; at < 3; at++) put(`${at}.txt`, 'خبر');
    const job = begin();
    const stopped = await run(job, { after: 0, by: 'pause' });
    expect([stopped.end, stopped.counts.filesFound, stopped.counts.filesDone]).toEqual([
      'paused',
      1,
      0,
    ]);
  });
});

it('a paused import marks nothing as gone that a later one has seen', async () => {
  const { put, begin, run, absent } = makePlace();
  for (let at = 0; at < 4; at++) put(`${at}.txt`, `خبر ${at}`);
  const paused = begin();
  await run(paused, { after: 3, by: 'pause' });
  await run(begin());
  const resumed = await run(paused);
  expect([resumed.end, resumed.counts.vanished, absent()]).toEqual(['done', 0, []]);
});

it('a file that is there and cannot be read any more is not taken for gone', async () => {
  const { source, put, begin, run, absent } = makePlace();
  put('a.txt', 'خبر');
  put('b.txt', 'آخر');
  put('c.txt', 'ثالث');
  await run(begin());
  put('a.txt', 'a\u0000b');
  rmSync(join(source, 'b.txt'));
  // A link that leads nowhere is no file.
  renameSync(join(source, 'c.txt'), join(source, '..', 'c.txt'));
  symlinkSync(join(source, '..', 'c.txt'), join(source, 'c.txt'));
  const { counts, lines } = await run(begin());
  expect([counts.vanished, absent(), lines.map(({ path, outcome }) => [path, outcome])]).toEqual([
    2,
    [[2], [3]],
    [
      ['a.txt', 'skipped'],
      ['c.txt', 'skipped'],
    ],
  ]);
});
