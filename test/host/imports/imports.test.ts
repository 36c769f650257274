import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { WriteLock } from '../../../archive/search/write-lock.ts';
import { khizanaEntry, runKhizana } from '../../support/run-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;
let press: string;
let library: string;
beforeEach(() => {
  folder = temporaryFolder();
  [press, library] = [join(folder, 'press'), join(folder, 'library')];
  mkdirSync(press);
});

/** Where the machine is slow, a line every ten seconds says how far an import is. */
const withoutProgress = (said: string): string =>
  said.replace(/^(?:[█░]+ · |indexing \S*\d).*\n/gmu, '');

const khizana = async (...args: string[]): Promise<string> => {
  const { stdout, stderr } = await runKhizana([...args, '--library', library]);
  return withoutProgress(stdout + stderr);
};

test('add tells what came in and what did not, the report all of it, in words and as CSV', async () => {
  writeFileSync(join(press, 'a.txt'), 'الخبر الأول\n\nنص الخبر.');
  writeFileSync(
    join(press, 'b.bin'),
    Uint8Array.from({ length: 64 }, (_, n) => (n * 37) % 256),
  );
  const csv = join(folder, 'report.csv');
  expect(await khizana('add', press, '--report', csv)).toMatch(
    /^import 1 is done · files: 2, of which 1 skipped and 0 failed · articles: 1 taken, 0 replaced, 0 unchanged, 0 vanished · problems: 1\n {2}press\/b\.bin: A format that .*\n$/u,
  );
  const [skipped, arabic, asJson, asCsv] = await Promise.all([
    khizana('report', '1', '--outcome', 'skipped'),
    khizana('report', '1', '--limit', '1', '--lang', 'ar'),
    khizana('report', '1', '--json'),
    khizana('report', '1', '--csv'),
  ]);
  expect(skipped).toMatch(/^press\/b\.bin · skipped\n {2}A format that .*\n$/u);
  expect(arabic).toMatch(
    /^\u2068press\/a\.txt\u2069 · أُخذ كله · المواد: 1\n[^]*\n… سُرد 1 من 2؛ والبقية بالخيار \u200e--offset 1\n$/u,
  );
  expect(JSON.parse(asJson)).toMatchObject({
    total: 2,
    files: [{ path: 'a.txt' }, { path: 'b.bin' }],
  });
  expect(asCsv).toBe(readFileSync(csv, 'utf8'));
});

test('what vanished from its source is told, and what came in twice; jobs lists both, newest first', async () => {
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(press, name), `خبر ${name}\n\nنص.`);
  await khizana('add', press);
  rmSync(join(press, 'a.txt'));
  expect(await khizana('add', press)).toMatch(
    /articles: 0 taken, 0 replaced, 1 unchanged, 1 vanished/u,
  );
  const [jobs, collections] = await Promise.all([khizana('jobs'), khizana('collections')]);
  expect(jobs).toMatch(
    /^import 2 is done .*\n {2}\d{4}-\d\d-\d\d \d\d:\d\d · press\nimport 1 is done .*\n.*\n$/u,
  );
  expect(collections).toMatch(
    /^\[1\] seeds · .*\n\[2\] press · files: 2 · articles: 2 · vanished: 1\n$/u,
  );
});

test('a collection is read again in another encoding and with other columns, by its name', async () => {
  // «خبر» in windows-1256, and a table whose columns say nothing.
  const table = 'k1,k2\n\xce\xc8\xd1,text of it\n';
  writeFileSync(join(press, 'a.csv'), table, 'latin1');
  const mapping = join(folder, 'mapping.json');
  writeFileSync(mapping, '{"title": "k1", "text": "k2"}');
  await khizana('add', press);
  const settings = ['--encoding', 'cp1256', '--mapping', mapping];
  const again = JSON.parse(await khizana('reread', 'press', ...settings, '--json')) as object;
  expect(again).toMatchObject({ state: 'done', files: [{ path: 'a.csv', outcome: 'taken' }] });
  const { collections } = JSON.parse(await khizana('collections', '--json')) as {
    collections: object[];
  };
  expect(collections[1]).toMatchObject({
    encoding: 'windows-1256',
    mapping: { title: 'k1', text: 'k2' },
    articles: 1,
  });
  writeFileSync(mapping, '{"headline": "k1"}');
  expect(await khizana('add', press, '--mapping', mapping)).toMatch(
    /^khizana: --mapping \S+: "headline" is no field; the fields are externalId, title, /u,
  );
});

test('a collection that is not there is said to be so before anything is begun or written over', async () => {
  const csv = join(folder, 'report.csv');
  writeFileSync(csv, 'kept');
  for (const named of ['press', '4711', 'seeds']) {
    const { code, stderr } = await runKhizana([
      ...['reread', named, '--encoding', 'utf-8', '--report', csv, '--library', library],
    ]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^khizana: reread: .*\n$/u)]);
  }
  expect([readFileSync(csv, 'utf8'), await khizana('jobs')]).toEqual(['kept', '']);
  expect(await khizana('collections')).toMatch(/^\[1\] seeds · files: \d+ · articles: \d+\n$/u);
});

test('watch says whether a collection is watched, and so does add', async () => {
  writeFileSync(join(press, 'a.txt'), 'خبر\n\nنص.');
  await khizana('add', press, '--watch');
  expect(await khizana('collections')).toMatch(/press · files: 1 · articles: 1 · watched\n$/u);
  expect(await khizana('watch', '2', 'off')).toBe('"press" is no longer watched\n');
  expect(await khizana('collections')).toMatch(/press · files: 1 · articles: 1\n$/u);
});

test('forget counts first, and removes with --yes what has vanished or all', async () => {
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(press, name), `خبر ${name}\n\nنص.`);
  await khizana('add', press);
  rmSync(join(press, 'a.txt'));
  await khizana('add', press);
  expect(await khizana('forget', 'press', '--vanished')).toMatch(
    /^"press": 1 articles of 1 files would go .* say it again with --yes\n$/u,
  );
  expect(await khizana('forget', 'press', '--vanished', '--yes')).toBe(
    '"press": removed 1 articles of 1 files from the library\n',
  );
  expect(await khizana('collections')).toMatch(/press · files: 1 · articles: 1\n$/u);
  expect(JSON.parse(await khizana('forget', 'press', '--yes', '--json'))).toEqual({
    articles: 1,
    files: 1,
    isRemoved: true,
  });
  expect(await khizana('collections')).toMatch(/^\[1\] seeds · .*\n$/u);
});

test('copies lists the articles that tell the same story', async () => {
  const story = Array.from({ length: 60 }, (_, n) => `كلمة${n}`).join(' ');
  for (const name of ['a', 'b']) writeFileSync(join(press, `${name}.txt`), `خبر\n\n${story}`);
  await khizana('add', press);
  const { articles } = JSON.parse(await khizana('copies', '32', '--json')) as {
    articles: { id: number }[];
  };
  expect(articles.map(({ id }) => id)).toEqual([32, 33]);
  expect(await khizana('copies', '32')).toBe('خبر\n  [32] undated\nخبر\n  [33] undated\n');
  const folded = await khizana('search', 'خبر', '--in', 'title', '--fold-copies');
  expect(folded).toMatch(/^خبر\n {2}\[32\] undated · other copies: 1\n/u);
  expect(folded).toMatch(/total: 1 stories in 2 articles/u);
});

test.runIf(process.platform !== 'win32')(
  'Ctrl-C pauses an import, says how to go on, and resume comes to the same end',
  async () => {
    const articles = 10_000;
    const lines = Array.from({ length: articles }, (_, n) =>
      JSON.stringify({ id: `n-${n}`, title: `خبر ${n}`, text: `نص ${n}` }),
    );
    writeFileSync(join(press, 'feed.ndjson'), lines.join('\n'));
    const child = spawn(process.execPath, [khizanaEntry, 'add', press, '--library', library], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const closed = once(child, 'close');
    await vi.waitFor(
      () => {
        expect(articlesIn(library)).toBeGreaterThan(31);
      },
      { timeout: 30_000, interval: 50 },
    );
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    expect(withoutProgress(said)).toMatch(
      /^khizana: import 1 is paused · .*\nWhat came in .* To go on from there: khizana jobs resume 1\n$/u,
    );
    expect(articlesIn(library)).toBeLessThan(31 + articles);
    expect(await khizana('jobs', 'resume', '1')).toMatch(/^import 1 is done · .*: 10000 taken, 0/u);
  },
  120_000,
);

test('a job that another program runs is not stopped from here; one that its program left is', async () => {
  writeFileSync(join(press, 'a.txt'), 'خبر\n\nنص.');
  await khizana('add', press);
  const database = new DatabaseSync(join(library, 'library.db'));
  database.exec("UPDATE jobs SET state = 'running', ended = NULL");
  database.close();
  const lock = new WriteLock(join(library, 'JOBS.LOCK'));
  onTestFinished(() => {
    lock.close();
  });
  lock.take();
  expect(await khizana('jobs', 'pause', '1')).toBe(
    'khizana: jobs pause: another program runs import 1; stop it there\n',
  );
  lock.release();
  expect(await khizana('jobs', 'pause', '1')).toMatch(/^import 1 is paused · /u);
  expect(await khizana('jobs', 'resume', '1')).toMatch(/^import 1 is done · /u);
});

/** Zero as long as there is no library to look into. */
function articlesIn(path: string): number {
  try {
    const database = new DatabaseSync(join(path, 'library.db'), { readOnly: true });
    try {
      return Number(database.prepare('SELECT count(*) AS n FROM articles').get()?.['n']);
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}
