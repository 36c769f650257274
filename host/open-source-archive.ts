import { fileURLToPath } from 'node:url';
import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';
import { openArchive, type OpenArchive, type OpenArchiveOptions } from '../service/open-archive.ts';

export type OpenSourceOptions = Pick<
  OpenArchiveOptions,
  'mostAwaited' | 'resumesJobs' | 'preferencesFile' | 'onReadable' | 'onEvent'
>;

/** Opens a library with the workers and the seeds of this checkout. */
export function openSourceArchive(
  libraryFolder: string,
  options: OpenSourceOptions = {},
): Promise<Outcome<OpenArchive, Failure>> {
  return openArchive({
    ...options,
    libraryFolder,
    about: {
      manifest: fileURLToPath(new URL('../package.json', import.meta.url)),
      buildInfo: fileURLToPath(new URL('../dist/build-info.json', import.meta.url)),
      licences: fileURLToPath(new URL('../dist/LICENSES.txt', import.meta.url)),
      updates: 'elsewhere',
    },
    seedsFolder: fileURLToPath(new URL('../seeds', import.meta.url)),
    workers: {
      reading: new URL('../service/reading-worker.ts', import.meta.url),
      importing: new URL('../service/importing-worker.ts', import.meta.url),
      indexing: new URL('../service/indexing-worker.ts', import.meta.url),
      verifying: new URL('../service/verifying-worker.ts', import.meta.url),
    },
  });
}
