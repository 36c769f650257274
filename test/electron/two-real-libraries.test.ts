import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Outcome } from '../../contract/outcome.ts';
import { markerName } from '../../service/library-marker.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { valueOf } from '../support/outcome.ts';
import { startMain, until, type Stage, type StageWindow } from './stage.ts';

// The main process over real archives: libraries on disk, each with its three threads.

const workers = {
  reading: new URL('../../service/reading-worker.ts', import.meta.url),
  importing: new URL('../../service/importing-worker.ts', import.meta.url),
  indexing: new URL('../../service/indexing-worker.ts', import.meta.url),
  verifying: new URL('../../service/verifying-worker.ts', import.meta.url),
};

/** What is added to each, and the word that only it has. */
const news = {
  press: ['عنوان عن الفسيفساء\n\nوُجدت فسيفساء قديمة في المدينة.', 'فسيفساء'],
  radio: ['عنوان عن المذياع\n\nبُث الخبر من مذياع بعيد.', 'مذياع'],
} as const;

const argv = process.argv;
let stage: Stage;
let folder: string;
let windows: readonly [press: StageWindow, radio: StageWindow];

const libraryOf = (name: string): string => join(folder, `${name}.khizana`);

function show(paths: readonly string[]): void {
  stage.app.emit('second-instance', {}, [], '/', { library: null, paths, links: [] });
}

/** Asks as a window's page does. */
async function ask<Value>(window: StageWindow, method: string, request: object): Promise<Value> {
  const asking = stage.callFrom(window.webContents, 'app://khizana/');
  return valueOf((await stage.callMain(method, request, asking)) as Outcome<Value, Failure>);
}

async function total(window: StageWindow, query: string): Promise<number | null> {
  return (await ask<Reply<'search'>>(window, 'search', { query })).total;
}

async function add(window: StageWindow, name: keyof typeof news): Promise<void> {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, news[name][0]);
  await ask(window, 'add', { paths: [file], wait: true });
}

/** Every file of a library but the locks, by what is in it. */
function bytesOf(library: string): Record<string, string> {
  const files = readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('LOCK'))
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

beforeEach(async () => {
  folder = temporaryFolder();
  for (const name of ['press', 'radio']) mkdirSync(libraryOf(name));
  stage = await startMain({ workers, arguments: ['--library', libraryOf('press')] });
  await stage.windows(1);
  show([libraryOf('radio')]);
  windows = (await stage.windows(2)) as unknown as typeof windows;
  // Answered when both are there.
  for (const window of windows) await ask(window, 'jobs', {});
});

afterEach(async () => {
  if (stage.recorded.exitCodes.length === 0) stage.app.quit();
  await until(() => {
    expect(stage.recorded.exitCodes).toEqual([0]);
  });
  process.argv = argv;
});

test('each window searches its own library, and what one takes in touches no byte of the other', async () => {
  const [press, radio] = windows;
  await add(radio, 'radio');
  await until(async () => {
    expect(await total(radio, news.radio[1])).toBe(1);
  });
  const before = bytesOf(libraryOf('radio'));
  const toldBefore = stage.recorded.sent.length;
  await add(press, 'press');
  await until(async () => {
    expect(await total(press, news.press[1])).toBe(1);
  });
  expect([await total(press, news.radio[1]), await total(radio, news.press[1])]).toEqual([0, 0]);
  expect(bytesOf(libraryOf('radio'))).toEqual(before);
  expect(Object.keys(before).some((file) => file.endsWith('library.db'))).toBe(true);
  const told = stage.recorded.sent.slice(toldBefore).filter(({ channel }) => channel === 'event');
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ to }) => to))).toEqual(new Set([press.webContents.id]));
});

test('a library is opened once, by whatever name it is asked for, and again when it was closed', async () => {
  const [press, radio] = windows;
  await add(press, 'press');
  const link = join(folder, 'link.khizana');
  symlinkSync(libraryOf('press'), link, 'junction');
  const names = [
    ...[libraryOf('press'), join(libraryOf('press'), markerName), link, join(link, markerName)],
    join(libraryOf('radio'), '..', 'press.khizana'),
  ];
  for (const name of names) {
    radio.focus();
    const forward = new Promise((resolve) => press.once('focus', resolve));
    show([name]);
    await forward;
  }
  expect(stage.opened.map(({ libraryFolder }) => libraryFolder)).toEqual([
    libraryOf('press'),
    libraryOf('radio'),
  ]);
  expect(await stage.windows(2)).toEqual(windows);
  // While the first is still being closed: its files are let go before they are opened anew.
  press.close();
  show([link]);
  const again = (await stage.windows(2))[1];
  if (again === undefined) throw new Error('no window of the library');
  expect(await total(again, news.press[1])).toBe(1);
  expect(stage.opened).toHaveLength(3);
  stage.app.quit();
  await until(() => {
    expect(stage.recorded.exitCodes).toEqual([0]);
  });
  for (const name of ['press', 'radio']) {
    expect(existsSync(join(libraryOf(name), 'library.db-wal'))).toBe(false);
  }
});
