import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noCounts } from '../../../archive/library/job.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

const [folders, filesInFolder] = [100, 100];
const files = folders * filesInFolder;

const textOf = (file: number): string => `خبر ${String(file)}\n\nنص.`;
/** Ten folders, ten in each, a hundred files in those. */
const folderOf = (file: number): string =>
  join(String(Math.floor(file / 1000)), String(Math.floor(file / filesInFolder) % 10));

it(
  'ten thousand files in nested folders are taken in, and looked through again',
  { timeout: 120_000 },
  async () => {
    const place = temporaryFolder();
    const source = join(place, 'source');
    const pathOf = (file: number): string => join(source, folderOf(file), `${String(file)}.txt`);
    for (let file = 0; file < files; file++) {
      if (file % filesInFolder === 0) mkdirSync(join(source, folderOf(file)), { recursive: true });
      writeFileSync(pathOf(file), textOf(file));
    }
    const library = openLibrary(join(place, 'library'));
    const first = await library.add(source);
    const generation = library.catalogue.generation();
    const again = await library.add(source);
    const unchanged = library.catalogue.generation();
    writeFileSync(pathOf(1234), 'خبر مصحح\n\nنص.');
    rmSync(pathOf(5678));
    const third = await library.add(source);
    const counts = { ...noCounts, filesDone: files, filesFound: files };
    const bytes = (of: typeof first): object => ({
      bytesDone: of.counts.bytesDone,
      bytesFound: of.counts.bytesDone,
    });
    expect([
      first.counts,
      again.counts,
      third.counts,
      unchanged,
      library.catalogue.count(),
    ]).toEqual([
      { ...counts, ...bytes(first), added: files },
      { ...counts, ...bytes(first), unchanged: files },
      {
        ...counts,
        ...bytes(third),
        filesDone: files - 1,
        filesFound: files - 1,
        replaced: 1,
        unchanged: files - 2,
        vanished: 1,
      },
      generation,
      files,
    ]);
    library.close();
  },
);
