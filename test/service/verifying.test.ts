import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { IndexFolder } from '../../archive/search/index-folder.ts';
import { answer } from '../../contract/answer.ts';
import type { ArchiveEvent, Reply } from '../../contract/contract.ts';
import { openSourceArchive } from '../../host/open-source-archive.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { openSeededArchive, type SeededArchive } from '../support/seeded-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let seeded: SeededArchive;

beforeAll(async () => {
  seeded = await openSeededArchive();
});

afterAll(() => seeded.close());

async function verified(archive: OpenArchive): Promise<Reply<'verify'>> {
  return valueOf(await answer(archive.api, 'verify', { wait: true })) as Reply<'verify'>;
}

async function total(archive: OpenArchive, query: string): Promise<number | null> {
  return (valueOf(await answer(archive.api, 'search', { query })) as Reply<'search'>).total;
}

test('a library is searched while it is verified, tells how far that is, and remembers what came of it', async () => {
  const heard: ArchiveEvent[] = [];
  const unsubscribe = seeded.subscribe((event) => heard.push(event));
  const before = valueOf(await answer(seeded.api, 'verification', {}));
  const running = verified(seeded);
  expect(await total(seeded, 'دمشق')).toBeGreaterThan(0);
  const { last, running: still } = await running;
  unsubscribe();
  expect([before, still]).toEqual([{ running: null, last: null }, null]);
  expect(last).toMatchObject({ articles: 31, findings: [], more: 0 });
  const states = heard.filter(({ name }) => name === 'verification').map(({ detail }) => detail);
  expect([states[0], states.at(-1)]).toEqual([
    { running: { phase: 'catalogue', done: 0, total: 0, share: 0 }, last: null },
    { running: null, last },
  ]);
  const copy = temporaryFolder();
  cpSync(seeded.folder, copy, { recursive: true });
  const another = valueOf(await openSourceArchive(copy));
  expect(valueOf(await answer(another.api, 'verification', {}))).toEqual({ running: null, last });
  await another.close();
});

test('who asks while one runs waits for that one; given up, it is none', async () => {
  const folder = temporaryFolder();
  cpSync(seeded.folder, folder, { recursive: true });
  // Enough to read that it does not end before it is stopped.
  const database = new DatabaseSync(join(folder, 'library.db'));
  database.exec(`
    PRAGMA foreign_keys = OFF;
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000)
    INSERT INTO job_files (job_id, collection_id, path, outcome, articles, problems, guesses)
    SELECT 999, 1, i, 'taken', 0, '[]', '{}' FROM n`);
  database.close();
  const archive = valueOf(await openSourceArchive(folder));
  const both = [0, 1].map(() => answer(archive.api, 'verify', { wait: true }));
  valueOf(await answer(archive.api, 'verify', {}));
  const stopped = valueOf(await answer(archive.api, 'stopVerifying', {})) as Reply<'stopVerifying'>;
  const cancelled = { ok: false, failure: { kind: 'cancelled' } };
  expect([await Promise.all(both), stopped.running]).toEqual([[cancelled, cancelled], null]);
  await archive.close();
});

test('an index that is not as it was written is made again', async () => {
  const folder = temporaryFolder();
  cpSync(seeded.folder, folder, { recursive: true });
  const archive = valueOf(await openSourceArchive(folder));
  const index = new IndexFolder(folder);
  const damagedIndex = index.current();
  const path = index.pathOf(damagedIndex ?? '');
  const name = readdirSync(path).find((each) => each.endsWith('.seg')) ?? '';
  const bytes = readFileSync(join(path, name));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
  writeFileSync(join(path, name), bytes);
  const { last } = await verified(archive);
  expect(last?.findings).toMatchObject([{ kind: 'index-damaged', index: damagedIndex }]);
  await vi.waitUntil(() => index.current() !== damagedIndex, { timeout: 50_000 });
  expect(await archive.catchUp()).toBeNull();
  expect((await verified(archive)).last?.findings).toEqual([]);
  expect(await total(archive, 'دمشق')).toBeGreaterThan(0);
  await archive.close();
});
