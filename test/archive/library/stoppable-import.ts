import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readers } from '../../../archive/formats/readers.ts';
import { ImportRun, type ImportWatcher, type Wanted } from '../../../archive/library/import-run.ts';
import { jobSources } from '../../../archive/library/job-sources.ts';
import {
  fileOutcomes,
  type Job,
  type JobCounts,
  type JobSource,
} from '../../../archive/library/job.ts';
import type { ReportLine } from '../../../archive/library/job-records.ts';
import { rootFrom, runJob, type JobEnd } from '../../../archive/library/run-job.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

const record = (number: number): string =>
  JSON.stringify({ id: number, title: `خبر ${number}`, body: 'نص' });

/** Lines of NDJSON, from one number up to another. */
export const records = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => record(from + at)).join('\n');

/** A folder, a library beside it, and jobs that can be stopped anywhere. */
export function makePlace() {
  const folder = temporaryFolder();
  const source = join(folder, 'source');
  mkdirSync(source);
  const libraryFolder = join(folder, 'library');
  const library = openLibrary(libraryFolder);
  const current: { run: ImportRun | null } = { run: null };
  const put = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(source, name), content);
  };
  const begin = (): Job => {
    const sources = jobSources([source], libraryFolder);
    if (!sources.ok) throw new Error(JSON.stringify(sources.failure));
    return library.records.jobs.add(sources.value, new Date(0));
  };

  /** Runs a job, or goes on with it; stopped after so many articles, when told. */
  async function run(
    { id }: Job,
    stop: { readonly after: number; readonly by: Wanted } | null = null,
    watcher: Partial<ImportWatcher> = {},
  ): Promise<{ end: JobEnd; counts: JobCounts; lines: ReportLine[] }> {
    const { jobs } = library.records;
    const job = jobs.find(id);
    if (job === null) throw new Error(`no job ${id}`);
    let wanted: Wanted = 'go';
    let seen = 0;
    const running = new ImportRun(
      library.records,
      {
        readers,
        wanted: () => wanted,
        onProgress: () => {
          seen += 1;
          if (seen !== stop?.after) return;
          wanted = stop.by;
          passTime();
        },
        onCommit: () => undefined,
        ...watcher,
      },
      job,
    );
    current.run = running;
    if (stop?.after === 0) {
      wanted = stop.by;
      passTime();
    }
    const rootOf = (place: JobSource): string => rootFrom(libraryFolder, place);
    const end = await runJob({ sources: job.sources, rootOf }, running);
    current.run = null;
    const { files } = jobs.reports(id, { outcomes: fileOutcomes, offset: 0, limit: 100 });
    return { end, counts: running.counts, lines: files };
  }

  const rows = (sql: string): unknown[] => {
    const database = new DatabaseSync(join(libraryFolder, 'library.db'), { readOnly: true });
    const found = database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));
    database.close();
    return found;
  };
  const absent = (): unknown[] => rows('SELECT id FROM articles WHERE present = 0 ORDER BY id');
  return { source, put, begin, run, current, rows, absent };
}

/** A run looks what is wanted of it when some time has gone by. */
function passTime(): void {
  for (const until = performance.now() + 20; performance.now() < until;);
}
