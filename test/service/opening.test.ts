import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../archive/library/open-database.ts';
import { openSourceArchive } from '../../host/open-source-archive.ts';
import { archiveAtOnce } from '../../service/archive-at-once.ts';
import { openImporting } from '../../service/importing.ts';
import { IndexFollower } from '../../service/index-follower.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { openReading } from '../../service/reading.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { Failure } from '../../contract/failure.ts';
import { valueOf } from '../support/outcome.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FakeArchive } from '../electron/fake-archive.ts';

/** Remembers what is asked of SQLite while something is done, not what is only prepared. */
async function statementsOf(work: () => Promise<void>): Promise<Set<string>> {
  const asked = new Set<string>();
  const prepare = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'prepare')?.value as (
    this: DatabaseSync,
    sql: string,
  ) => StatementSync;
  const spy = vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (
    this: DatabaseSync,
    sql: string,
  ) {
    const statement = prepare.call(this, sql);
    for (const way of ['get', 'all', 'iterate', 'run'] as const) {
      const ask = statement[way].bind(statement) as (...values: unknown[]) => never;
      Object.defineProperty(statement, way, {
        value: (...values: unknown[]) => {
          asked.add(sql);
          return ask(...values);
        },
      });
    }
    return statement;
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return asked;
}

test('opening a library walks through no articles or files, however many there are', async () => {
  const libraryFolder = temporaryFolder();
  await valueOf(await openSourceArchive(libraryFolder)).close();
  const settings = {
    libraryFolder,
    seedsFolder: null,
    mostAwaited: 1000,
    resumesJobs: true,
    holdsJobs: false,
  };
  const asked = await statementsOf(async () => {
    valueOf(openReading(libraryFolder, () => undefined));
    const listeners = { tell: () => undefined, onCommit: () => undefined };
    const importing = valueOf(await openImporting(settings, listeners));
    const follower = new IndexFollower(
      libraryFolder,
      valueOf(openDatabase(libraryFolder)),
      () => undefined,
    );
    expect([follower.behind(), await follower.keepUp()]).toEqual([0, false]);
    follower.close();
    await importing.close();
  });
  expect([...asked].some((sql) => sql.includes('generation'))).toBe(true);
  const database = valueOf(openDatabase(libraryFolder));
  const walks = [...asked]
    .filter((sql) => /^\s*(?:SELECT|WITH)/iu.test(sql))
    .flatMap((sql) =>
      database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => `${String(detail)}: ${sql}`),
    )
    .filter((plan) => /^SCAN (?:a|f|articles|files|removed)\b/u.test(plan));
  database.close();
  expect(walks).toEqual([]);
});

type Opened = Outcome<OpenArchive, Failure>;

test('an archive can be asked while it is opened: preferences at once, reading early, the rest at the end', async () => {
  const complete = Promise.withResolvers<Opened>();
  const archive = new FakeArchive();
  const heard: string[] = [];
  const { archive: early } = archiveAtOnce(({ onReadable, onEvent }) => {
    queueMicrotask(() => {
      onReadable(archive.api as unknown as Parameters<typeof onReadable>[0]);
      onEvent({ name: 'library-changed', detail: { articles: 3 } });
    });
    return complete.promise;
  }, '/nowhere/preferences.json');
  early.subscribe(({ name }) => heard.push(name));
  expect(early.api.preferences({}, {})).toMatchObject({ ok: true });
  expect(await early.api.overview({}, {})).toMatchObject({ ok: true });
  let hasJobs = false;
  const jobs = Promise.resolve(early.api.jobs({}, {})).then((answer) => {
    hasJobs = true;
    return answer;
  });
  await new Promise(setImmediate);
  expect([hasJobs, heard]).toEqual([false, []]);
  complete.resolve(succeed(archive));
  expect(await jobs).toMatchObject({ ok: true });
  expect(heard).toEqual(['library-changed']);
  await early.close();
  expect(archive.closed).toBe(true);
});

test('what waits for an archive that cannot be opened is told why', async () => {
  const failure = { kind: 'library-newer', path: '/l', found: 9, known: 4 } as const;
  const { archive } = archiveAtOnce(() => Promise.resolve(fail(failure)), '/nowhere/p.json');
  expect(await archive.api.jobs({}, {})).toEqual({ ok: false, failure });
});
