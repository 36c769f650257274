import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ndjsonReader } from '../../../archive/formats/records/ndjson-reader.ts';
import type { FormatReader } from '../../../archive/formats/format-reader.ts';
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
import { writeZip } from '../../support/write-zip.ts';
import { openLibrary } from './open-library.ts';

const record = (number: number): string =>
  JSON.stringify({ id: number, title: `خبر ${number}`, body: 'نص' });
const records = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => record(from + at)).join('\n');

/** A folder, a library beside it, and jobs that can be stopped anywhere. */
function makePlace() {
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

describe('an import that was given up', () => {
  it('is begun again by the next one, which marks nothing as gone and counts all', async () => {
    const { put, begin, run, absent, rows } = makePlace();
    put('a.ndjson', records(1, 21));
    const first = await run(begin(), { after: 5, by: 'cancel' });
    const second = await run(begin());
    const { added, unchanged, vanished } = second.counts;
    expect({
      ends: [first.end, second.end],
      counts: { before: first.counts.added, added, unchanged, vanished },
      lines: second.lines.map(({ path, outcome, articles }) => [path, outcome, articles]),
      absent: absent(),
      whole: rows('SELECT is_whole FROM files'),
    }).toEqual({
      ends: ['cancelled', 'done'],
      counts: { before: 5, added: 15, unchanged: 5, vanished: 0 },
      lines: [['a.ndjson', 'taken', 20]],
      absent: [],
      whole: [[1]],
    });
  });

  it('stops while it counts what there is to do', async () => {
    const { put, begin, run } = makePlace();
    for (let at = 0; at < 3; at++) put(`${at}.txt`, 'خبر');
    const job = begin();
    const stopped = await run(job, { after: 0, by: 'pause' });
    expect([stopped.end, stopped.counts.filesFound, stopped.counts.filesDone]).toEqual([
      'paused',
      1,
      0,
    ]);
  });
});

it('a paused import marks nothing as gone that a later one has seen', async () => {
  const { put, begin, run, absent } = makePlace();
  for (let at = 0; at < 4; at++) put(`${at}.txt`, `خبر ${at}`);
  const paused = begin();
  await run(paused, { after: 3, by: 'pause' });
  await run(begin());
  const resumed = await run(paused);
  expect([resumed.end, resumed.counts.vanished, absent()]).toEqual(['done', 0, []]);
});

it('a file that is there and cannot be read any more is not taken for gone', async () => {
  const { source, put, begin, run, absent } = makePlace();
  put('a.txt', 'خبر');
  put('b.txt', 'آخر');
  put('c.txt', 'ثالث');
  await run(begin());
  put('a.txt', 'a\u0000b');
  rmSync(join(source, 'b.txt'));
  // A link that leads nowhere is no file.
  renameSync(join(source, 'c.txt'), join(source, '..', 'c.txt'));
  symlinkSync(join(source, '..', 'c.txt'), join(source, 'c.txt'));
  const { counts, lines } = await run(begin());
  expect([counts.vanished, absent(), lines.map(({ path, outcome }) => [path, outcome])]).toEqual([
    2,
    [[2], [3]],
    [
      ['a.txt', 'skipped'],
      ['c.txt', 'skipped'],
    ],
  ]);
});

describe('going on in a file', () => {
  /** Lines whose reader cannot begin in the middle. */
  const fromTheStart: FormatReader = {
    ...ndjsonReader,
    async *read(file, reading) {
      for await (const finding of ndjsonReader.read(file, { ...reading, from: 0 })) {
        yield finding.kind === 'document'
          ? { kind: 'document', document: finding.document }
          : finding;
      }
    },
  };

  it('counts what was read before where it can only be counted, and never less of it', async () => {
    const { put, begin, run, rows, current } = makePlace();
    put('a.ndjson', `broken\n${records(1, 21)}`);
    const job = begin();
    const only = { readers: [fromTheStart] };
    await run(job, { after: 5, by: 'pause' }, only);
    const reached: unknown[] = [];
    // Whatever else is written while a file is read commits what was read of it.
    const committing: FormatReader = {
      ...fromTheStart,
      async *read(file, reading) {
        for await (const finding of fromTheStart.read(file, reading)) {
          current.run?.commit();
          reached.push(...rows('SELECT documents FROM files').flat());
          yield finding;
        }
      },
    };
    const { counts, lines } = await run(job, null, { readers: [committing] });
    expect({
      added: counts.added,
      problems: counts.problems,
      least: Math.min(...(reached as number[])),
      lines: lines.map(({ articles, problems }) => [articles, problems.length]),
    }).toEqual({ added: 20, problems: 1, least: 5, lines: [[20, 1]] });
  });

  it('tells of a file inside what a whole reading tells of it', async () => {
    const content = `broken\n${records(1, 11)}\nbroken\n${records(11, 21)}`;
    const news = writeZip([
      { name: '1.ndjson', content: records(100, 103) },
      { name: '2.ndjson', content },
    ]);
    const reports = [];
    for (const stops of [[], [2], [8], [2, 5, 9]]) {
      const { put, begin, run } = makePlace();
      put('a.zip', news);
      const job = begin();
      for (const after of stops) await run(job, { after, by: 'pause' });
      const { lines, counts } = await run(job);
      reports.push({ lines: lines.map((line) => ({ ...line })), counts });
    }
    const [whole, ...others] = reports;
    expect(whole?.lines.map(({ inside, problems }) => [inside, problems.length])).toEqual([
      ['1.ndjson', 0],
      ['2.ndjson', 2],
      [null, 0],
    ]);
    expect(others).toEqual([whole, whole, whole]);
  });

  it('names the lines of a file as its whole reading does', async () => {
    const { put, begin, run } = makePlace();
    put('a.ndjson', `${records(1, 11)}\n\nbroken\n${records(11, 21)}`);
    const job = begin();
    await run(job, { after: 5, by: 'pause' });
    const { lines } = await run(job);
    expect(lines.flatMap(({ problems }) => problems.map(({ place }) => place))).toEqual([
      { unit: 'line', number: 12 },
    ]);
  });
});
