import { cpSync, renameSync, copyFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSeeds } from '../../../archive/library/import-seeds.ts';
import { jobSources } from '../../../archive/library/job-sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makePlace } from './make-place.ts';
import { openLibrary } from './open-library.ts';

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
