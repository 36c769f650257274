import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answer } from '../../contract/answer.ts';
import type { Reply } from '../../contract/contract.ts';
import type { JobProgress } from '../../contract/job-schemas.ts';
import { openArchive, type OpenArchive } from '../../service/open-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { sourceWorkers } from '../support/source-workers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Method =
  | 'add'
  | 'jobs'
  | 'steer'
  | 'report'
  | 'collections'
  | 'setCollection'
  | 'reread'
  | 'remove'
  | 'search';

/** A library open as the app opens it, and a folder of news beside it. */
async function makePlace(folder = temporaryFolder()) {
  const source = join(folder, 'news');
  mkdirSync(source, { recursive: true });
  const libraryFolder = join(folder, 'library');
  const settings = { libraryFolder, seedsFolder: null, workers: sourceWorkers };
  const archive: OpenArchive = valueOf(await openArchive(settings));
  onTestFinished(() => archive.close());
  const ask = async <Name extends Method>(method: Name, request: object): Promise<Reply<Name>> =>
    valueOf(await answer(archive.api, method, request)) as Reply<Name>;
  /** Resolves with the first progress that is looked for; to be asked before it can come. */
  const progress = (isWanted: (told: JobProgress) => boolean): Promise<JobProgress> =>
    new Promise((resolve) => {
      const stop = archive.subscribe((event) => {
        if (event.name !== 'job-progress' || !isWanted(event.detail)) return;
        stop();
        resolve(event.detail);
      });
    });
  const rows = (sql: string): Record<string, unknown>[] => {
    const database = new DatabaseSync(join(libraryFolder, 'library.db'), { readOnly: true });
    const found = database.prepare(sql).all();
    database.close();
    return found;
  };
  const put = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(source, name), content);
  };
  return { folder, source, put, ask, progress, rows };
}

const records = (count: number): string =>
  Array.from({ length: count }, (_, at) => JSON.stringify({ id: at, title: `خبر ${at}` })).join(
    '\n',
  );

test('an import is paused, resumed and cancelled', async () => {
  const { source, put, ask, progress } = await makePlace();
  put('a.ndjson', records(2000));
  const begun = progress(({ counts }) => counts.added > 0);
  const { id } = await ask('add', { paths: [source], wait: false });
  await begun;
  const paused = progress(({ state }) => state === 'paused');
  await ask('steer', { id, wish: 'pause' });
  const { counts } = await paused;
  const goingOn = progress(({ counts: now }) => now.added > counts.added);
  await ask('steer', { id, wish: 'resume' });
  await goingOn;
  const cancelled = progress(({ state }) => state === 'cancelled');
  await ask('steer', { id, wish: 'cancel' });
  await cancelled;
  const [job] = (await ask('jobs', {})).jobs;
  const again = await ask('add', { paths: [source] });
  const [collection] = (await ask('collections', {})).collections;
  const { total } = await ask('search', { query: 'خبر' });
  const isPart = (job?.counts.added ?? 0) < 2000;
  expect({
    isPart,
    first: job?.state,
    again: [again.state, again.counts.added + again.counts.unchanged, again.counts.vanished],
    collection: [collection?.articles, collection?.vanished],
    total,
  }).toEqual({
    isPart: true,
    first: 'cancelled',
    again: ['done', 2000, 0],
    collection: [2000, 0],
    total: 2000,
  });
  for (const wish of ['pause', 'resume', 'cancel'] as const) {
    await expect(ask('steer', { id, wish })).rejects.toThrow('job-not-found');
  }
});

test('what is added again changes nothing, neither rows nor generation', async () => {
  const { source, put, ask, rows } = await makePlace();
  put('a.ndjson', records(20));
  put('b.txt', 'خبر\n\nنص');
  put('c.bin', '\u0000');
  await ask('add', { paths: [source] });
  const look = (): unknown[] => [
    rows('SELECT generation FROM library'),
    rows('SELECT * FROM articles ORDER BY id'),
    rows('SELECT id, hash, pass, is_whole, documents, present FROM files ORDER BY id'),
    rows('SELECT * FROM copy_waiting ORDER BY article'),
  ];
  const before = look();
  const { counts } = await ask('add', { paths: [source] });
  expect([look(), counts.unchanged, counts.added]).toEqual([before, 21, 0]);
});

test('a file that is to be read otherwise is read again, and its articles keep their ids', async () => {
  const { source, put, ask, rows } = await makePlace();
  // «خبر» in windows-1256, which as windows-1252 is «ÎÈÑ».
  put('a.txt', Uint8Array.from([0xce, 0xc8, 0xd1, 0x0a, 0x0a, 0xce, 0xc8, 0xd1]));
  const titles = (): unknown[] =>
    rows('SELECT id, title, present FROM articles ORDER BY id').map((row) => Object.values(row));
  await ask('add', { paths: [source], encoding: 'windows-1252' });
  const before = titles();
  const [collection] = (await ask('collections', {})).collections;
  const id = collection?.id ?? 0;
  await ask('setCollection', { id, encoding: 'windows-1256' });
  await ask('reread', { id });
  const { counts } = await ask('add', { paths: [source] });
  expect([before, titles(), counts.unchanged]).toEqual([[[1, 'ÎÈÑ', 1]], [[1, 'خبر', 1]], 1]);
});

test('a file that vanishes keeps its articles, marked, until it is back', async () => {
  const { folder, source, put, ask, rows } = await makePlace();
  put('a.ndjson', records(3));
  put('b.txt', 'آخر\n\nنص');
  const present = (): unknown[] =>
    rows('SELECT id, present FROM articles ORDER BY id').map((row) => Object.values(row));
  await ask('add', { paths: [source] });
  renameSync(join(source, 'a.ndjson'), join(folder, 'a.ndjson'));
  const gone = await ask('add', { paths: [source] });
  const marked = present();
  const [collection] = (await ask('collections', {})).collections;
  const found = (await ask('search', { query: 'خبر' })).total;
  renameSync(join(folder, 'a.ndjson'), join(source, 'a.ndjson'));
  const back = await ask('add', { paths: [source] });
  expect({
    gone: [gone.counts.vanished, marked, collection?.vanished, found],
    back: [back.counts.vanished, back.counts.unchanged, present()],
  }).toEqual({
    gone: [3, [[1, 0], [2, 0], [3, 0], [4, 1]], 3, 3],
    back: [0, 4, [[1, 1], [2, 1], [3, 1], [4, 1]]],
  }); // prettier-ignore
});

test('a collection is counted before it is removed, and removed while no import is in the way', async () => {
  const { source, put, ask, progress } = await makePlace();
  put('a.ndjson', records(2000));
  const begun = progress(({ counts }) => counts.added > 0);
  const { id: job } = await ask('add', { paths: [source], wait: false });
  await begun;
  const id = (await ask('collections', {})).collections[0]?.id ?? 0;
  await expect(ask('remove', { id, scope: 'all', isCertain: true })).rejects.toThrow(
    'import-unfinished',
  );
  const paused = progress(({ state }) => state === 'paused');
  await ask('steer', { id: job, wish: 'pause' });
  await paused;
  await expect(ask('remove', { id, scope: 'all', isCertain: true })).rejects.toThrow(
    'import-unfinished',
  );
  const done = progress(({ state }) => state === 'done');
  await ask('steer', { id: job, wish: 'resume' });
  await done;
  expect(await ask('remove', { id, scope: 'all' })).toEqual({ articles: 2000, files: 1 });
  expect((await ask('collections', {})).collections).toHaveLength(1);
  await ask('remove', { id, scope: 'all', isCertain: true });
  expect((await ask('collections', {})).collections).toEqual([]);
  await expect(ask('remove', { id, scope: 'all' })).rejects.toThrow('collection-not-found');
  await vi.waitFor(async () => {
    expect((await ask('search', { query: 'خبر' })).total).toBe(0);
  }, 20_000);
});

test('an import of files that a page gave away is called by their names', async () => {
  const { folder, source, ask } = await makePlace();
  const given = join(folder, 'library', 'added', '2026-11-25 09.30.00');
  mkdirSync(join(given, 'صحف'), { recursive: true });
  for (const path of [
    join(given, 'منارة.txt'),
    join(given, 'صحف', 'a.txt'),
    join(source, 'b.txt'),
  ]) {
    writeFileSync(path, 'خبر\n\nنص');
  }
  const paths = [join(given, 'منارة.txt'), join(given, 'صحف'), join(source, 'b.txt')];
  expect((await ask('add', { paths })).sources).toEqual(['منارة.txt', 'صحف', 'news/b.txt']);
});

test('two programs add to one library at once', async () => {
  const folder = temporaryFolder();
  const [one, other] = [await makePlace(folder), await makePlace(folder)];
  const paths = ['one', 'other'].map((name) => join(folder, name));
  for (const path of paths) {
    mkdirSync(path);
    writeFileSync(join(path, 'a.ndjson'), records(300));
  }
  const jobs = await Promise.all([
    one.ask('add', { paths: [paths[0]] }),
    other.ask('add', { paths: [paths[1]] }),
  ]);
  const totals = [one, other].map(async ({ ask }) => (await ask('search', { query: 'خبر' })).total);
  expect([jobs.map(({ state, counts }) => [state, counts.added]), await Promise.all(totals)]).toEqual([
    [['done', 300], ['done', 300]],
    [600, 600],
  ]); // prettier-ignore
});
