import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import type { Reply } from '../../contract/contract.ts';
import { openSourceArchive } from '../../host/open-source-archive.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

let made: string;

beforeAll(async () => {
  made = makeFolder();
  mkdirSync(join(made, 'source'));
  const records = ['واحد', 'اثنان', 'ثلاثة'].map((title, at) =>
    JSON.stringify({ id: String(at + 1), title, body: `نص الخبر ${title} وفيه الكفاية` }),
  );
  writeFileSync(join(made, 'source', 'news.ndjson'), records.join('\n'));
  const archive = await open(made);
  await add(archive, made);
  await archive.close();
});

afterAll(() => {
  removeFolder(made);
});

async function open(place: string): Promise<OpenArchive> {
  return valueOf(await openSourceArchive(join(place, 'library')));
}

async function add(archive: OpenArchive, place: string): Promise<Reply<'add'>> {
  const request = { paths: [join(place, 'source')], wait: true };
  return valueOf(await answer(archive.api, 'add', request)) as Reply<'add'>;
}

/** A copy of the library and its source, the library damaged. */
function damagedBy(sql: string): string {
  const place = temporaryFolder();
  cpSync(made, place, { recursive: true, preserveTimestamps: true });
  const database = new DatabaseSync(join(place, 'library', 'library.db'));
  database.exec(sql);
  database.close();
  return place;
}

async function findings(archive: OpenArchive): Promise<string[]> {
  const { last } = valueOf(await answer(archive.api, 'verify', { wait: true })) as Reply<'verify'>;
  return (last?.findings ?? []).map(({ kind }) => kind);
}

async function found(archive: OpenArchive, query: string): Promise<number | null> {
  return (valueOf(await answer(archive.api, 'search', { query })) as Reply<'search'>).total;
}

test.each([
  ['cannot be unpacked', `UPDATE articles SET text = x'0102' WHERE title = 'اثنان'`],
  ['says something else', `UPDATE articles SET title = 'غيره' WHERE title = 'اثنان'`],
])(
  'an article that %s comes back, under its number, when its file is added again',
  async (_, sql) => {
    const place = damagedBy(sql);
    const archive = await open(place);
    const before = await findings(archive);
    const { counts } = await add(archive, place);
    expect([before, await findings(archive), await found(archive, 'اثنان')]).toEqual([
      ['article-damaged'],
      [],
      1,
    ]);
    expect([counts.replaced, counts.added]).toEqual([1, 0]);
    await archive.close();
  },
);

test('an article that is gone comes back when its collection is read again', async () => {
  const place = damagedBy(`DELETE FROM articles WHERE title = 'اثنان'`);
  const archive = await open(place);
  const before = await findings(archive);
  const { counts } = await add(archive, place);
  expect([before, await findings(archive), await found(archive, 'اثنان')]).toEqual([
    ['index-differs'],
    [],
    1,
  ]);
  expect(counts.added).toBe(1);
  await archive.close();
});

test('what is whole is not read anew', async () => {
  const place = damagedBy('SELECT 1');
  const archive = await open(place);
  const before = await findings(archive);
  const { counts } = await add(archive, place);
  expect([before, counts.unchanged, counts.replaced, counts.added]).toEqual([[], 3, 0, 0]);
  await archive.close();
});
