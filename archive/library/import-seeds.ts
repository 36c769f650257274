import { statSync } from 'node:fs';
import { ImportRun, type LibraryRecords } from './import-run.ts';
import { noCounts } from './job.ts';
import type { JobRecords } from './job-records.ts';
import { runJob } from './run-job.ts';

/** The place of the documents shipped with the app: no path of a machine, so a library can move. */
const seedsPlace = 'app:seeds';

/** The folder's README is about the seeds, not one of them. */
const notSeeds: ReadonlySet<string> = new Set(['README.md']);

/** Nobody asked for it, so it has no number and no report. */
const seedsJob = 0;
const unreported: Partial<JobRecords> = {
  fileReport: () => null,
  putFile: () => undefined,
  addInside: () => undefined,
  noteUnended: () => undefined,
  insideOf: () => [],
  forgetInside: () => undefined,
  saveCounts: () => undefined,
};

/**
 * Takes the documents shipped with the app into a library that has never seen them. What the reader
 * does with them later is not undone by the next start.
 *
 * @throws Error of the system when there is no such folder
 */
export async function importSeeds(records: LibraryRecords, seedsFolder: string): Promise<void> {
  if (records.collections.find(seedsPlace) !== null) return;
  statSync(seedsFolder);
  const { readers } = await import('../formats/readers.ts');
  const source = { place: seedsPlace, name: 'seeds', file: null };
  const run = new ImportRun(
    { ...records, jobs: { ...records.jobs, ...unreported } },
    { readers, wanted: () => 'go', onProgress: () => undefined, onCommit: () => undefined },
    { id: seedsJob, counts: noCounts },
  );
  await runJob({ sources: [source], rootOf: () => seedsFolder, except: notSeeds }, run);
}
