import type { WorkerEntries } from '../../service/open-archive.ts';

const entry = (name: string): URL => new URL(`../../service/${name}-worker.ts`, import.meta.url);

/** The threads of a library as they stand in the sources. */
export const sourceWorkers: WorkerEntries = {
  reading: entry('reading'),
  importing: entry('importing'),
  indexing: entry('indexing'),
  verifying: entry('verifying'),
};
