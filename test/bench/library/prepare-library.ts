import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../../contract/answer.ts';
import { openArchive, type OpenArchive } from '../../../service/open-archive.ts';
import { valueOf } from '../../support/outcome.ts';
import { sourceWorkers } from '../../support/source-workers.ts';
import { prepareExport } from '../import/prepare-export.ts';

/**
 * A library of so many generated articles, one in a hundred of them a near copy, imported as a reader would.
 * It is made only when the folder has none, since that takes minutes.
 */
export async function openPreparedLibrary(folder: string, articles: number): Promise<OpenArchive> {
  mkdirSync(folder, { recursive: true });
  const ready = join(folder, 'library');
  if (!existsSync(ready)) {
    const making = join(folder, 'library-in-the-making');
    rmSync(making, { recursive: true, force: true });
    const made = await open(making);
    const { path } = prepareExport(folder, articles);
    valueOf(await answer(made.api, 'add', { paths: [path], wait: true }));
    await made.close();
    renameSync(making, ready);
  }
  return open(ready);
}

async function open(libraryFolder: string): Promise<OpenArchive> {
  const opened = await openArchive({ libraryFolder, seedsFolder: null, workers: sourceWorkers });
  return valueOf(opened);
}
