import { join, resolve } from 'node:path';
import type { CollectionRecord } from './collection-records.ts';
import { filesBelow, stampOf, type FoundFile } from './find-files.ts';
import { importFile } from './import-file.ts';
import type { ImportRun } from './import-run.ts';
import type { JobSource } from './job.ts';

/** How a run of a job ended. */
export type JobEnd = 'done' | 'paused' | 'cancelled';

export interface JobToRun {
  readonly sources: readonly JobSource[];
  /** Where a source lies now. */
  readonly rootOf: (source: JobSource) => string;
  /** Paths that are passed over. */
  readonly except?: ReadonlySet<string>;
}

/**
 * Runs an import, from its beginning or from its last commit: the same either way. A bad file is reported
 * and never stops the rest. What is in the library is always what was committed last.
 */
export async function runJob(
  { sources, rootOf, except = new Set() }: JobToRun,
  run: ImportRun,
): Promise<JobEnd> {
  const { collections, files, transaction } = run.records;
  try {
    const places = sources.map((source) => ({ source, root: rootOf(source) }));
    for (const { source, root } of places) {
      if (!(await count(run, filesOf(source, root, except)))) return endOf(run);
    }
    for (const { source, root } of places) {
      const collection = collections.open(source.place, source.name, source.file === null);
      const listing = await importFiles(run, filesOf(source, root, except), root, collection);
      if (listing === 'stopped') return endOf(run);
      const isWhole = source.file === null && listing === 'complete';
      if (isWhole) run.counts.vanished += files.markUnseen(collection.id, run.job);
    }
    run.commit();
    return 'done';
  } finally {
    transaction.rollback();
  }
}

function endOf({ watcher }: ImportRun): JobEnd {
  return watcher.wanted() === 'cancel' ? 'cancelled' : 'paused';
}

/**
 * Counts what there is to do, so that progress can be told.
 *
 * @returns whether to go on
 */
async function count(run: ImportRun, files: Iterable<FoundFile>): Promise<boolean> {
  for (const found of files) {
    run.counts.filesFound += 1;
    if ('stamp' in found) run.counts.bytesFound += found.stamp.size;
    if (!(await run.turn())) return false;
  }
  return true;
}

async function importFiles(
  run: ImportRun,
  files: Iterable<FoundFile>,
  root: string,
  collection: CollectionRecord,
): Promise<Listing> {
  let isComplete = true;
  for (const found of files) {
    // What lies in a folder that cannot be listed is not gone.
    if ('problem' in found && found.problem.kind === 'unreadable') isComplete = false;
    if (!(await importFile(found, collection, root, run))) return 'stopped';
    run.counts.filesDone += 1;
    if ('stamp' in found) run.counts.bytesDone += found.stamp.size;
    run.watcher.onProgress(run.counts, 0);
    if (!(await run.turn())) return 'stopped';
  }
  return isComplete ? 'complete' : 'incomplete';
}

/** Whether all that lies in a place was come upon. */
type Listing = 'complete' | 'incomplete' | 'stopped';

function* filesOf(
  { file }: JobSource,
  root: string,
  except: ReadonlySet<string>,
): Generator<FoundFile> {
  const files = file === null ? filesBelow(root) : [stampOf(root, file)];
  for (const found of files) if (!except.has(found.path)) yield found;
}

/** The folder of a source, whose place is relative to the library. */
export function rootFrom(libraryFolder: string, { place }: Pick<JobSource, 'place'>): string {
  return resolve(join(libraryFolder, place));
}
