import { join } from 'node:path';
import { readers } from '../../../archive/formats/readers.ts';
import type { LibraryRecords } from '../../../archive/library/import-run.ts';
import { JobQueue, type JobProgress } from '../../../archive/library/job-queue.ts';
import { jobSources } from '../../../archive/library/job-sources.ts';
import type { Job } from '../../../archive/library/job.ts';
import { libraryRecords } from '../../../archive/library/library-records.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { WriteLock } from '../../../archive/search/write-lock.ts';
import { valueOf } from '../../support/outcome.ts';

/** The imports of a library, with nothing else of the app around them. */
export interface OpenQueue {
  readonly queue: JobQueue;
  readonly records: LibraryRecords;
  /** Adds what lies at a path, or goes on with what was begun; resolves to the job that has ended. */
  readonly addOrGoOn: (path: string) => Promise<Job>;
  readonly close: () => Promise<void>;
}

export function openQueue(
  libraryFolder: string,
  onProgress: (progress: JobProgress) => void = () => undefined,
): OpenQueue {
  const database = valueOf(openDatabase(libraryFolder));
  const records = libraryRecords(database);
  const lock = new WriteLock(join(libraryFolder, 'JOBS.LOCK'));
  const queue = new JobQueue({
    libraryFolder,
    records,
    loadReaders: () => Promise.resolve(readers),
    lock,
    onProgress,
    onCommit: () => undefined,
  });
  return {
    queue,
    records,
    addOrGoOn(path) {
      const [begun] = records.jobs.unfinished();
      const job = begun ?? queue.add(valueOf(jobSources([path], libraryFolder)));
      queue.goOn();
      return queue.ended(job);
    },
    async close() {
      await queue.close();
      lock.close();
      database.close();
    },
  };
}
