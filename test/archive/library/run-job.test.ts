import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { importSeeds } from '../../../archive/library/import-seeds.ts';
import { jobSources } from '../../../archive/library/job-sources.ts';
import { noCounts } from '../../../archive/library/job.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary, type AddReport } from './open-library.ts';

/** Of each file that was not taken in whole: its path and what is wrong with it. */
function problemsOf({ files }: AddReport): [string, string[]][] {
  return files.flatMap(({ path, problems }) =>
    problems.length === 0 ? [] : [[path, problems.map(({ problem }) => problem.kind)]],
  );
}

/** A folder with a source in it, and a library beside it. */
function makePlace(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const source = join(folder, 'source');
  const put = (name: string, text: string): void => {
    mkdirSync(join(source, name, '..'), { recursive: true });
    writeFileSync(join(source, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  return { folder, source, put, library: openLibrary(join(folder, 'library')) };
}

const records = (...titles: readonly [id: string | null, title: string][]): string =>
  titles.map(([id, title]) => JSON.stringify({ id, title, body: 'نص' })).join('\n');

describe('importing', () => {
  it('reads a file again when an older reader read it', async () => {
    const { folder, source, library } = makePlace({ 'a.txt': 'خبر\n\nنص' });
    await library.add(source);
    const database = new DatabaseSync(join(folder, 'library', 'library.db'));
    database.exec(
      "UPDATE files SET reader = 0; UPDATE articles SET title = 'x', content_hash = ''",
    );
    database.close();
    expect((await library.add(source)).counts).toMatchObject({ replaced: 1 });
    expect(library.articles().map(({ title }) => title)).toEqual(['خبر']);
    expect((await library.add(source)).counts).toMatchObject({ unchanged: 1 });
  });

  it('reports a folder that cannot be listed, and reads the rest', async () => {
    const { source, library } = makePlace({ 'a.txt': 'خبر\n\nنص', 'deep/b.txt': 'خبر\n\nنص' });
    // Deeper than any path can name (4096 bytes): the one folder that even root cannot list.
    const steep = Array.from({ length: 15 }, () => 'd'.repeat(200)).join('/');
    for (const half of ['deep', 'other']) mkdirSync(join(source, half, steep), { recursive: true });
    renameSync(join(source, 'other'), join(source, 'deep', steep, 'other'));
    const report = await library.add(source);
    expect([report.counts.added, problemsOf(report)]).toEqual([
      2,
      [[expect.stringMatching(/^deep\/d+/u) as string, ['unreadable']]],
    ]);
    execFileSync('rm', ['-rf', join(source, 'deep')]);
  });

  it('twice changes nothing', async () => {
    const { source, library } = makePlace({ 'a.txt': 'خبر\n\nنص', 'ب/c.md': '# آخر\n\nنص' });
    const first = await library.add(source);
    const bytes = 26;
    const files = { ...noCounts, filesDone: 2, filesFound: 2, bytesDone: bytes, bytesFound: bytes };
    const [before, generation] = [library.articles(), library.catalogue.generation()];
    const second = await library.add(source);
    expect({
      first: first.counts,
      second: second.counts,
      after: library.articles(),
      generation: library.catalogue.generation(),
    }).toEqual({
      first: { ...files, added: 2 },
      second: { ...files, unchanged: 2 },
      after: before,
      generation,
    });
    expect(before.map(({ origin }) => [origin.collection, origin.path, origin.format])).toEqual([
      ['source', 'a.txt', 'plain-text'],
      ['source', 'ب/c.md', 'markdown'],
    ]);
  });

  it('replaces what changed and keeps its number: by external id, else by what it says or its place', async () => {
    const { source, put, library } = makePlace({
      'ids.ndjson': records(['x', 'أول'], ['y', 'ثان']),
      'places.ndjson': records([null, 'ثالث'], [null, 'رابع']),
      'text.txt': 'خامس',
    });
    await library.add(source);
    put('ids.ndjson', records(['z', 'جديد'], ['y', 'ثان'], ['x', 'أول معدل']));
    put('places.ndjson', records([null, 'قبلهما'], [null, 'ثالث'], [null, 'رابع']));
    put('text.txt', 'خامس معدل');
    const { added, replaced, unchanged } = (await library.add(source)).counts;
    expect({
      counts: { added, replaced, unchanged },
      titles: library.articles().map(({ id, title }) => [id, title]),
    }).toEqual({
      counts: { added: 2, replaced: 2, unchanged: 3 },
      titles: [[1, 'أول معدل'], [2, 'ثان'], [3, 'ثالث'], [4, 'رابع'], [5, 'خامس معدل'], [6, 'جديد'], [7, 'قبلهما']],
    }); // prettier-ignore
  });

  it('marks a record that vanished, and takes it up again under its number', async () => {
    const { folder, source, put, library } = makePlace({
      'a.ndjson': records(['x', 'أول'], ['y', 'ثان']),
    });
    const presence = (): unknown[] => {
      const database = new DatabaseSync(join(folder, 'library', 'library.db'), { readOnly: true });
      const rows = database.prepare('SELECT id, present FROM articles ORDER BY id').all();
      database.close();
      return rows.map((row) => [row['id'], row['present']]);
    };
    await library.add(source);
    put('a.ndjson', records(['x', 'أول']));
    await library.add(source);
    const gone = presence();
    const { unchanged } = (await library.add(source)).counts;
    put('a.ndjson', records(['x', 'أول'], ['y', 'ثان']));
    await library.add(source);
    expect({ gone, unchanged, back: presence() }).toEqual({
      gone: [[1, 1], [2, 0]],
      unchanged: 1,
      back: [[1, 1], [2, 1]],
    }); // prettier-ignore
  });

  it('counts an external id that comes twice once, and keeps both articles', async () => {
    const { source, library } = makePlace({ 'a.ndjson': records(['x', 'أول'], ['x', 'ثان']) });
    const [first, second] = [await library.add(source), await library.add(source)];
    expect([first.counts.added, second.counts.unchanged]).toEqual([2, 2]);
  });

  it('never stops at a bad file, and says of each what is wrong', async () => {
    const { source, put, library } = makePlace({
      '1.txt': 'خبر أول',
      '2.bin': 'a\u0000b',
      '3.xyz': 'نص',
      '4.md': '---\ntitle: "\n---\nنص',
      '5.ndjson': `${records(['x', 'ثان'])}\n{bad\n${records(['y', 'ثالث'])}`,
      '6.txt': ' \n\u00a0\n>>',
      '8.txt': 'خبر أخير',
      '.hidden.txt': 'مخفي',
    });
    symlinkSync(source, join(source, 'loop'));
    put('9.ndjson', 'x\n'.repeat(200_000));
    const report = await library.add(source);
    expect({
      titles: library.articles().map(({ title }) => title),
      problems: problemsOf(report).map(([path, kinds]) => [path, [...new Set(kinds)]]),
      badLine: report.files.find(({ path }) => path === '5.ndjson')?.problems[0]?.place,
      files: report.counts.filesDone,
      outcomes: Object.fromEntries(report.files.map(({ path, outcome }) => [path, outcome])),
    }).toEqual({
      titles: ['خبر أول', 'ثان', 'ثالث', 'خبر أخير'],
      problems: [
        ['2.bin', ['unknown-format']],
        ['3.xyz', ['unknown-format']],
        ['4.md', ['malformed']],
        ['5.ndjson', ['malformed']],
        ['6.txt', ['no-text']],
        ['9.ndjson', ['malformed', 'more-problems']],
        ['loop', ['symbolic-link']],
      ],
      badLine: { unit: 'line', number: 2 },
      files: 9,
      outcomes: {
        '1.txt': 'taken',
        '2.bin': 'skipped',
        '3.xyz': 'skipped',
        '4.md': 'failed',
        '5.ndjson': 'partly-taken',
        '6.txt': 'failed',
        '8.txt': 'taken',
        '9.ndjson': 'failed',
        loop: 'skipped',
      },
    });
  });

  it('keeps what it had of a file that turned bad', async () => {
    const { source, put, library } = makePlace({ 'a.txt': 'خبر' });
    await library.add(source);
    put('a.txt', 'a\u0000b');
    const { counts } = await library.add(source);
    expect([counts.problems, library.articles().map(({ title }) => title)]).toEqual([1, ['خبر']]);
  });

  it('that breaks off leaves nothing that was not committed', async () => {
    const { folder, source, library } = makePlace({ 'a.txt': 'خبر', 'b.txt': 'آخر' });
    const broken = openLibrary(join(folder, 'library'), {
      onProgress() {
        throw new Error('disk full');
      },
    });
    await expect(broken.add(source)).rejects.toThrow('disk full');
    expect(library.articles()).toEqual([]);
    expect((await library.add(source)).counts.added).toBe(2);
  });

  it('keeps every character, half a surrogate pair among them, offsets in place', async () => {
    const title = 'أ\u0000ب';
    const { source, library } = makePlace({
      'a.ndjson': JSON.stringify({ title, body: 'قبل \ud83d بعد 😀' }),
    });
    await library.add(source);
    const [article] = library.articles();
    const texts = article?.zones.map(({ start, end }) => article.text.slice(start, end));
    expect([article?.title, texts]).toEqual([title, [title, 'قبل \ud83d بعد 😀']]);
  });
});

describe('a collection', () => {
  it('is recognised when library and source have moved together', async () => {
    const { folder, library } = makePlace({ 'a.txt': 'خبر' });
    await library.add(join(folder, 'source'));
    library.close();
    const moved = join(temporaryFolder(), 'elsewhere');
    cpSync(folder, moved, { recursive: true });
    rmSync(join(folder, 'library'), { recursive: true });
    const again = openLibrary(join(moved, 'library'));
    const { added, unchanged } = (await again.add(join(moved, 'source'))).counts;
    expect([added, unchanged, again.articles().length]).toEqual([0, 1, 1]);
    again.close();
  });

  it('may be a lone file, which its folder later holds', async () => {
    const { source, library } = makePlace({ 'a.txt': 'خبر', 'b.txt': 'آخر' });
    const counts: [number, number][] = [];
    for (const path of [join(source, 'a.txt'), source]) {
      const { added, unchanged } = (await library.add(path)).counts;
      counts.push([added, unchanged]);
    }
    expect(counts).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('may be pointed at through a symbolic link', async () => {
    const { folder, source, library } = makePlace({ 'a.txt': 'خبر' });
    symlinkSync(source, join(folder, 'link'));
    expect((await library.add(join(folder, 'link'))).counts.added).toBe(1);
  });

  it('must be a file or a folder that can be read', () => {
    const { folder, source } = makePlace({ 'a.txt': 'خبر' });
    const paths = [join(folder, 'nothing'), join(source, 'a.txt', 'below'), '/dev/null'];
    const failures = paths.map((path) => {
      const collections = jobSources([path], folder);
      return collections.ok
        ? null
        : [collections.failure.kind, 'path' in collections.failure && collections.failure.path];
    });
    expect(failures).toEqual(paths.map((path) => ['path-unreadable', path]));
  });
});

describe('the seeds', () => {
  it('are taken in once, without their README, and not again', async () => {
    const { folder, source, put, library } = makePlace({ 'README.md': '# حول', 'a.txt': 'خبر' });
    await importSeeds(library.records, source);
    put('b.txt', 'آخر');
    await importSeeds(library.records, source);
    const other = openLibrary(join(folder, 'other'));
    await expect(importSeeds(other.records, join(folder, 'nothing'))).rejects.toThrow('ENOENT');
    expect(library.articles().map(({ title, origin }) => [title, origin.collection])).toEqual([
      ['خبر', 'seeds'],
    ]);
  });
});

it('a library tells what came or changed after a generation, generation by generation', async () => {
  const { source, put, library } = makePlace({
    'a.ndjson': records(['1', 'أول'], ['2', 'ثان']),
    'b.ndjson': records(['3', 'ثالث']),
  });
  const { catalogue } = library;
  const since = (generation: number): [number, number, string][] =>
    [...catalogue.changedSince(generation)].map((changed) => [
      changed.generation,
      Number(changed.article.id),
      changed.article.title,
    ]);
  await library.add(source);
  put('a.ndjson', records(['1', 'أول'], ['2', 'ثان معدّل'], ['4', 'رابع']));
  await library.add(source);
  await library.add(source);
  put('b.ndjson', records(['3', 'ثالث معدّل']));
  await library.add(source);
  expect({
    generation: catalogue.generation(),
    all: since(0),
    last: since(2),
    none: since(3),
    counts: [0, 1, 2, 3].map((generation) => catalogue.countChangedSince(generation)),
  }).toEqual({
    generation: 3,
    all: [[1, 1, 'أول'], [2, 2, 'ثان معدّل'], [2, 4, 'رابع'], [3, 3, 'ثالث معدّل']],
    last: [[3, 3, 'ثالث معدّل']],
    none: [],
    counts: [4, 3, 1, 0],
  }); // prettier-ignore
});

it('a library moved to another folder opens there', async () => {
  const { folder, source, library } = makePlace({ 'a.txt': 'خبر' });
  await library.add(source);
  const before = library.articles();
  library.close();
  renameSync(join(folder, 'library'), join(folder, 'مكتبة أخرى'));
  const moved = openLibrary(join(folder, 'مكتبة أخرى'));
  expect(moved.articles()).toEqual(before);
  moved.close();
  copyFileSync(join(folder, 'مكتبة أخرى', 'library.db'), join(folder, 'library.db'));
  expect(openLibrary(folder).articles()).toEqual(before);
});
