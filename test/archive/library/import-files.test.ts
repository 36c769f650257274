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
import { collectionsAt, importCollections } from '../../../archive/library/import-files.ts';
import { importSeeds } from '../../../archive/library/import-seeds.ts';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

const none = { added: 0, replaced: 0, unchanged: 0 };

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
  it('reads a file again when an older reader read it', () => {
    const { folder, source, library } = makePlace({ 'a.txt': 'خبر\n\nنص' });
    library.add(source);
    const database = new DatabaseSync(join(folder, 'library', 'library.db'));
    database.exec(
      "UPDATE files SET reader = 0; UPDATE articles SET title = 'x', content_hash = ''",
    );
    database.close();
    expect(library.add(source)).toMatchObject({ replaced: 1 });
    expect(library.articles().map(({ title }) => title)).toEqual(['خبر']);
    expect(library.add(source)).toMatchObject({ unchanged: 1 });
  });

  it('reports a folder that cannot be listed, and reads the rest', () => {
    const { source, library } = makePlace({ 'a.txt': 'خبر\n\nنص', 'deep/b.txt': 'خبر\n\nنص' });
    // Deeper than any path can name (4096 bytes): the one folder that even root cannot list.
    const steep = Array.from({ length: 15 }, () => 'd'.repeat(200)).join('/');
    for (const half of ['deep', 'other']) mkdirSync(join(source, half, steep), { recursive: true });
    renameSync(join(source, 'other'), join(source, 'deep', steep, 'other'));
    const report = library.add(source);
    expect(report).toMatchObject({
      added: 2,
      problems: [{ path: expect.stringMatching(/^deep\/d+/u) as string }],
    });
    execFileSync('rm', ['-rf', join(source, 'deep')]);
  });

  it('twice changes nothing', () => {
    const { source, library } = makePlace({ 'a.txt': 'خبر\n\nنص', 'ب/c.md': '# آخر\n\nنص' });
    const first = library.add(source);
    const [before, generation] = [library.articles(), library.catalogue.generation()];
    const second = library.add(source);
    expect({
      first,
      second,
      after: library.articles(),
      generation: library.catalogue.generation(),
    }).toEqual({
      first: { ...none, filesDone: 2, filesFound: 2, added: 2, problems: [] },
      second: { ...none, filesDone: 2, filesFound: 2, unchanged: 2, problems: [] },
      after: before,
      generation,
    });
    expect(before.map(({ origin }) => [origin.collection, origin.path, origin.format])).toEqual([
      ['source', 'a.txt', 'plain-text'],
      ['source', 'ب/c.md', 'markdown'],
    ]);
  });

  it('replaces what changed and keeps its number: by external id, else by place', () => {
    const { source, put, library } = makePlace({
      'ids.ndjson': records(['x', 'أول'], ['y', 'ثان']),
      'places.ndjson': records([null, 'ثالث'], [null, 'رابع']),
    });
    library.add(source);
    put('ids.ndjson', records(['z', 'جديد'], ['y', 'ثان'], ['x', 'أول معدل']));
    put('places.ndjson', records([null, 'ثالث'], [null, 'رابع معدل']));
    const { added, replaced, unchanged } = library.add(source);
    expect({
      counts: { added, replaced, unchanged },
      titles: library.articles().map(({ id, title }) => [id, title]),
    }).toEqual({
      counts: { added: 1, replaced: 2, unchanged: 2 },
      titles: [[1, 'أول معدل'], [2, 'ثان'], [3, 'ثالث'], [4, 'رابع معدل'], [5, 'جديد']],
    }); // prettier-ignore
  });

  it('marks a record that vanished, and takes it up again under its number', () => {
    const { folder, source, put, library } = makePlace({
      'a.ndjson': records(['x', 'أول'], ['y', 'ثان']),
    });
    const presence = (): unknown[] => {
      const database = new DatabaseSync(join(folder, 'library', 'library.db'), { readOnly: true });
      const rows = database.prepare('SELECT id, present FROM articles ORDER BY id').all();
      database.close();
      return rows.map((row) => [row['id'], row['present']]);
    };
    library.add(source);
    put('a.ndjson', records(['x', 'أول']));
    library.add(source);
    const gone = presence();
    const { unchanged } = library.add(source);
    put('a.ndjson', records(['x', 'أول'], ['y', 'ثان']));
    library.add(source);
    expect({ gone, unchanged, back: presence() }).toEqual({
      gone: [[1, 1], [2, 0]],
      unchanged: 1,
      back: [[1, 1], [2, 1]],
    }); // prettier-ignore
  });

  it('counts an external id that comes twice once, and keeps both articles', () => {
    const { source, library } = makePlace({ 'a.ndjson': records(['x', 'أول'], ['x', 'ثان']) });
    expect([library.add(source).added, library.add(source).unchanged]).toEqual([2, 2]);
  });

  it('never stops at a bad file, and says of each what is wrong', () => {
    const { source, put, library } = makePlace({
      '1.txt': 'خبر أول',
      '2.bin': 'a\u0000b',
      '3.pdf': 'نص',
      '4.md': '---\ntitle: "\n---\nنص',
      '5.ndjson': `${records(['x', 'ثان'])}\n{bad\n${records(['y', 'ثالث'])}`,
      '6.txt': ' \n\u00a0\n>>',
      '7.html': `<!doctype html>${'<div>'.repeat(50_000)}`,
      '8.txt': 'خبر أخير',
      '.hidden.txt': 'مخفي',
    });
    symlinkSync(source, join(source, 'loop'));
    put('9.ndjson', 'x\n'.repeat(200_000));
    const report = library.add(source);
    const problems = [...new Set(report.problems.map(({ path }) => path))];
    expect({
      titles: library.articles().map(({ title }) => title),
      problems,
      badLine: report.problems.find(({ path }) => path === '5.ndjson')?.problem.slice(0, 8),
      files: report.filesDone,
    }).toEqual({
      titles: ['خبر أول', 'ثان', 'ثالث', 'خبر أخير'],
      problems: ['2.bin', '3.pdf', '4.md', '5.ndjson', '6.txt', '7.html', '9.ndjson'],
      badLine: 'line 2: ',
      files: 9,
    });
  });

  it('keeps what it had of a file that turned bad', () => {
    const { source, put, library } = makePlace({ 'a.txt': 'خبر' });
    library.add(source);
    put('a.txt', 'a\u0000b');
    expect([
      library.add(source).problems.length,
      library.articles().map(({ title }) => title),
    ]).toEqual([1, ['خبر']]);
  });

  it('that breaks off leaves no half of a file behind', () => {
    const { folder, source, library } = makePlace({ 'a.txt': 'خبر', 'b.txt': 'آخر' });
    const collections = collectionsAt([source], join(folder, 'library'));
    if (!collections.ok) throw new Error(JSON.stringify(collections.failure));
    const breaksOff = (): void => {
      const steps = importCollections(library.writer, collections.value, () => {
        throw new Error('disk full');
      });
      finish(steps);
    };
    expect(breaksOff).toThrow('disk full');
    expect(library.articles()).toEqual([]);
    expect(library.add(source).added).toBe(2);
  });

  it('keeps every character but half a surrogate pair, offsets in place', () => {
    const title = 'أ\u0000ب';
    const { source, library } = makePlace({
      'a.ndjson': JSON.stringify({ title, body: 'قبل \ud83d بعد 😀' }),
    });
    library.add(source);
    const [article] = library.articles();
    const texts = article?.zones.map(({ start, end }) => article.text.slice(start, end));
    expect([article?.title, texts]).toEqual([title, [title, 'قبل \ufffd بعد 😀']]);
  });
});

describe('a collection', () => {
  it('is recognised when library and source have moved together', () => {
    const { folder, library } = makePlace({ 'a.txt': 'خبر' });
    library.add(join(folder, 'source'));
    library.close();
    const moved = join(temporaryFolder(), 'elsewhere');
    cpSync(folder, moved, { recursive: true });
    rmSync(join(folder, 'library'), { recursive: true });
    const again = openLibrary(join(moved, 'library'));
    const { added, unchanged } = again.add(join(moved, 'source'));
    expect([added, unchanged, again.articles().length]).toEqual([0, 1, 1]);
    again.close();
  });

  it('may be a lone file, which its folder later holds', () => {
    const { source, library } = makePlace({ 'a.txt': 'خبر', 'b.txt': 'آخر' });
    const counts = [join(source, 'a.txt'), source].map((path) => {
      const { added, unchanged } = library.add(path);
      return [added, unchanged];
    });
    expect(counts).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('may be pointed at through a symbolic link', () => {
    const { folder, source, library } = makePlace({ 'a.txt': 'خبر' });
    symlinkSync(source, join(folder, 'link'));
    expect(library.add(join(folder, 'link')).added).toBe(1);
  });

  it('must be a file or a folder that can be read', () => {
    const { folder, source } = makePlace({ 'a.txt': 'خبر' });
    const paths = [join(folder, 'nothing'), join(source, 'a.txt', 'below'), '/dev/null'];
    const failures = paths.map((path) => {
      const collections = collectionsAt([path], folder);
      return collections.ok
        ? null
        : [collections.failure.kind, 'path' in collections.failure && collections.failure.path];
    });
    expect(failures).toEqual(paths.map((path) => ['path-unreadable', path]));
  });
});

describe('the seeds', () => {
  it('are taken in once, without their README, and not again', () => {
    const { folder, source, put, library } = makePlace({ 'README.md': '# حول', 'a.txt': 'خبر' });
    const first = importSeeds(library.writer, source);
    put('b.txt', 'آخر');
    const second = importSeeds(library.writer, source);
    expect({
      first: first.ok && first.value?.added,
      second: second.ok && second.value,
      missing: importSeeds(openLibrary(join(folder, 'other')).writer, join(folder, 'nothing')).ok,
      origin: library.articles()[0]?.origin.collection,
    }).toEqual({ first: 1, second: null, missing: false, origin: 'seeds' });
  });
});

it('a library tells what came or changed after a generation, generation by generation', () => {
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
  library.add(source);
  put('a.ndjson', records(['1', 'أول'], ['2', 'ثان معدّل'], ['4', 'رابع']));
  library.add(source);
  library.add(source);
  put('b.ndjson', records(['3', 'ثالث معدّل']));
  library.add(source);
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

it('a library is counted by source and year', () => {
  const { source, library } = makePlace({
    'a.ndjson': [
      { title: 'أ', date: '2017-09-13', source: 'مجلة' },
      { title: 'ب', date: '2017-01-01', source: 'مجلة' },
      { title: 'ج', date: '1999-05-05' },
      { title: 'د', source: 'صحيفة' },
    ].map((record) => JSON.stringify(record)).join('\n'),
  }); // prettier-ignore
  library.add(source);
  expect(library.catalogue.overview()).toEqual({
    articles: 4,
    undated: 1,
    first: '1999-05-05',
    last: '2017-09-13',
    sources: [{ name: 'مجلة', articles: 2 }, { name: null, articles: 1 }, { name: 'صحيفة', articles: 1 }],
    years: [{ year: '1999', articles: 1 }, { year: '2017', articles: 2 }],
  }); // prettier-ignore
});

it('a library moved to another folder opens there', () => {
  const { folder, source, library } = makePlace({ 'a.txt': 'خبر' });
  library.add(source);
  const before = library.articles();
  library.close();
  renameSync(join(folder, 'library'), join(folder, 'مكتبة أخرى'));
  const moved = openLibrary(join(folder, 'مكتبة أخرى'));
  expect(moved.articles()).toEqual(before);
  moved.close();
  copyFileSync(join(folder, 'مكتبة أخرى', 'library.db'), join(folder, 'library.db'));
  expect(openLibrary(folder).articles()).toEqual(before);
});
