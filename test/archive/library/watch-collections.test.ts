import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, expect, test, vi } from 'vitest';
import { readers } from '../../../archive/formats/readers.ts';
import { JobQueue } from '../../../archive/library/job-queue.ts';
import { libraryRecords } from '../../../archive/library/library-records.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { CollectionWatch } from '../../../archive/library/watch-collections.ts';
import { WriteLock } from '../../../archive/search/write-lock.ts';
import { valueOf } from '../../support/outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Long enough for a slow machine, and no longer than a test may take. */
const patience = { timeout: 20_000, interval: 50 };

test('what is added, changed, removed and renamed in a watched folder is so in the library', async () => {
  const { press, titles, unwatch } = await watchedFolder();
  write(press, 'a.txt', 'الخبر الأول');
  await vi.waitFor(() => {
    expect(titles()).toEqual([['الخبر الأول', 1]]);
  }, patience);
  write(press, 'deep/b.txt', 'الخبر الثاني');
  write(press, '.hidden/c.txt', 'خبر مخفي');
  await vi.waitFor(() => {
    expect(titles()).toEqual([
      ['الخبر الأول', 1],
      ['الخبر الثاني', 1],
    ]);
  }, patience);
  write(press, 'a.txt', 'الخبر الأول مصححًا');
  rmSync(join(press, 'deep/b.txt'));
  await vi.waitFor(() => {
    expect(titles()).toEqual([
      ['الخبر الأول مصححًا', 1],
      ['الخبر الثاني', 0],
    ]);
  }, patience);
  renameSync(join(press, 'a.txt'), join(press, 'z.txt'));
  await vi.waitFor(() => {
    expect(titles()).toEqual([
      ['الخبر الأول مصححًا', 0],
      ['الخبر الثاني', 0],
      ['الخبر الأول مصححًا', 1],
    ]);
  }, patience);
  await unwatch();
});

test('a folder that is moved away is no loss, and is looked through when it is back', async () => {
  const { press, titles, jobs } = await watchedFolder();
  write(press, 'a.txt', 'الخبر الأول');
  await vi.waitFor(() => {
    expect(titles()).toEqual([['الخبر الأول', 1]]);
  }, patience);
  const before = jobs();
  const away = `${press}-away`;
  renameSync(press, away);
  write(away, 'b.txt', 'الخبر الثاني');
  // A few times as long as it takes to call a folder quiet here.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect([titles(), jobs()]).toEqual([[['الخبر الأول', 1]], before]);
  renameSync(away, press);
  await vi.waitFor(() => {
    expect(titles()).toEqual([
      ['الخبر الأول', 1],
      ['الخبر الثاني', 1],
    ]);
  }, patience);
});

test('what changes while a job runs is looked through once more when it has ended', async () => {
  const { press, jobs, titles, queue, look } = await watchedFolder();
  const lines = Array.from({ length: 300 }, (_, n) =>
    JSON.stringify({ title: `خبر ${n}`, text: 'نص' }),
  );
  write(press, 'a.ndjson', lines.join('\n'));
  const first = look();
  queue.pause(first);
  await queue.ended(first);
  write(press, 'b.txt', 'الخبر الثاني');
  // It is paused, so that this change finds it unfinished.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(jobs()).toEqual(['paused', 'done']);
  queue.resume(first);
  await vi.waitFor(() => {
    expect([jobs(), titles().length]).toEqual([['done', 'done', 'done'], 301]);
  }, patience);
});

test('what is no longer watched is left alone, and so is a library that lies in its own source', async () => {
  const { press, jobs, unwatch } = await watchedFolder('press/library');
  write(press, 'a.txt', 'الخبر الأول');
  await vi.waitFor(() => {
    expect(jobs()).toEqual(['done', 'done']);
  }, patience);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(jobs()).toEqual(['done', 'done']);
  await unwatch();
  write(press, 'b.txt', 'الخبر الثاني');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(jobs()).toEqual(['done', 'done']);
});

/** A library that watches an empty folder, and has looked through it once. */
async function watchedFolder(libraryName = 'library') {
  const folder = temporaryFolder();
  const [press, libraryFolder] = [join(folder, 'press'), join(folder, libraryName)];
  mkdirSync(press);
  mkdirSync(libraryFolder, { recursive: true });
  const database = valueOf(openDatabase(libraryFolder));
  const records = libraryRecords(database);
  const lock = new WriteLock(join(libraryFolder, 'JOBS.LOCK'));
  const heard = { onProgress: () => undefined, onCommit: () => undefined };
  const queue = new JobQueue({
    libraryFolder,
    records,
    loadReaders: () => Promise.resolve(readers),
    lock,
    ...heard,
  });
  const place = libraryName === 'library' ? '../press' : '..';
  const { id } = records.collections.open(place, 'press', true);
  const setWatched = (isWatched: boolean): void => {
    queue.betweenDocuments(() => {
      records.collections.watch(id, isWatched);
    });
  };
  setWatched(true);
  const watch = new CollectionWatch({ libraryFolder, records, queue, quiet: 100 });
  watch.refresh(true);
  const all = database.prepare('SELECT title, present FROM articles ORDER BY id');
  const jobs = (): string[] => records.jobs.list().map(({ state }) => state);
  onTestFinished(async () => {
    await watch.close();
    await queue.close();
    lock.close();
    database.close();
  });
  await vi.waitFor(() => {
    expect(jobs()).toEqual(['done']);
  }, patience);
  // The first look at the folder's tree is the watcher's own.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    press,
    queue,
    jobs,
    titles: () => all.all().map(({ title, present }) => [title, present]),
    look: () => queue.add([{ place, name: 'press', file: null }]).id,
    unwatch: async () => {
      setWatched(false);
      watch.refresh(false);
      await watch.close();
    },
  };
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), path.endsWith('.txt') ? `${text}\n\nنص الخبر.` : text);
}
