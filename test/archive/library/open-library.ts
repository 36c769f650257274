import type { Article } from '../../../archive/article.ts';
import { readCatalogue, type Catalogue } from '../../../archive/library/catalogue.ts';
import { readers } from '../../../archive/formats/readers.ts';
import {
  ImportRun,
  type ImportWatcher,
  type LibraryRecords,
} from '../../../archive/library/import-run.ts';
import { jobSources } from '../../../archive/library/job-sources.ts';
import type { ReportLine } from '../../../archive/library/job-records.ts';
import { libraryRecords } from '../../../archive/library/library-records.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { rootFrom, runJob } from '../../../archive/library/run-job.ts';
import { fileOutcomes, type JobCounts } from '../../../archive/library/job.ts';

/** What an import came to. */
export interface AddReport {
  readonly counts: Readonly<JobCounts>;
  readonly files: readonly ReportLine[];
}

/** A library with both its sides, for a test that writes and then looks. */
export interface OpenLibrary {
  readonly records: LibraryRecords;
  readonly catalogue: Catalogue;
  add(...paths: readonly string[]): Promise<AddReport>;
  articles(): Article[];
  close(): void;
}

export function openLibrary(folder: string, watcher: Partial<ImportWatcher> = {}): OpenLibrary {
  const database = openDatabase(folder);
  if (!database.ok) throw new Error(JSON.stringify(database.failure));
  const records = libraryRecords(database.value);
  const catalogue = readCatalogue(database.value);
  return {
    records,
    catalogue,
    async add(...paths) {
      const sources = jobSources(paths, folder);
      if (!sources.ok) throw new Error(JSON.stringify(sources.failure));
      const job = records.jobs.add(sources.value, new Date(0));
      const quiet: ImportWatcher = {
        readers,
        wanted: () => 'go',
        onProgress: () => undefined,
        onCommit: () => undefined,
      };
      const run = new ImportRun(records, { ...quiet, ...watcher }, job);
      await runJob({ sources: job.sources, rootOf: (source) => rootFrom(folder, source) }, run);
      const page = { outcomes: fileOutcomes, offset: 0, limit: 10_000 };
      return { counts: run.counts, files: records.jobs.reports(job.id, page).files };
    },
    articles: () => [...catalogue.articles()],
    close: () => {
      database.value.close();
    },
  };
}
