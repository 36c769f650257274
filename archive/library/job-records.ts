import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { FormatName } from '../article.ts';
import type { Guess } from '../formats/guess.ts';
import type { InsideLine } from './file-findings.ts';
import type {
  FileOutcome,
  FileReport,
  Job,
  JobCounts,
  JobSource,
  JobState,
  PlacedProblem,
} from './job.ts';
import { noCounts } from './job.ts';
import type { Transaction } from './transaction.ts';

/** The imports of a library, written and read. */
export interface JobRecords {
  add(sources: readonly JobSource[], now: Date, isUnasked?: boolean): Job;
  find(id: number): Job | null;
  /** Newest first. */
  list(): Job[];
  /** Those that are to go on, the oldest first. */
  unfinished(): Job[];
  saveCounts(id: number, counts: Readonly<JobCounts>): void;
  /** @param ended the moment, for a state that a job does not leave */
  setState(id: number, state: JobState, ended: Date | null, problem?: string): void;
  /** What a job has noted of a file on disk so far. */
  fileReport(job: number, collectionId: number, path: string): FileReport | null;
  /** Notes what became of a file on disk; takes the place of what was noted before. */
  putFile(job: number, report: FileReport): void;
  /** Notes a file inside another that has come to its end. */
  addInside(job: number, report: InsideReport): void;
  /** Notes those files inside that have not, for a run that goes on in them; forgets the others. */
  noteUnended(
    job: number,
    collectionId: number,
    path: string,
    unended: readonly InsideLine[],
  ): void;
  /** What was noted of the files inside one, ended or not. */
  insideOf(job: number, collectionId: number, path: string): InsideReport[];
  /** Forgets what lies inside a file, for a reading that begins again. */
  forgetInside(job: number, collectionId: number, path: string): void;
  /** Lines of a report, in order; those with problems only, when asked for. */
  reports(job: number, page: ReportPage): { total: number; files: ReportLine[] };
  /** The last job before one that looked through the same and came to its end, if its report is there. */
  before(job: Job): Job | null;
  forget(id: number): void;
  /** Forgets the reports of all jobs but the newest, and those that may go on. */
  forgetOld(): void;
}

export interface ReportPage {
  readonly outcomes: readonly FileOutcome[];
  readonly offset: number;
  readonly limit: number;
}

export interface ReportLine extends FileReport {
  readonly collection: string;
}

/** A line of what lies inside a file. */
type InsideReport = FileReport & InsideLine;

/** Jobs whose reports are kept, at a line a file. */
const keptReports = 20;

const finished: readonly JobState[] = ['done', 'cancelled', 'failed'];

export function jobRecords(database: DatabaseSync, transaction: Transaction): JobRecords {
  const ended = finished.map((state) => `'${state}'`).join(', ');
  const add = database.prepare(
    "INSERT INTO jobs (state, sources, counts, started, unasked) VALUES ('waiting', ?, '{}', ?, ?) RETURNING *",
  );
  const find = database.prepare('SELECT * FROM jobs WHERE id = ?');
  const list = database.prepare('SELECT * FROM jobs ORDER BY id DESC LIMIT 100');
  const unfinished = database.prepare(
    `SELECT * FROM jobs WHERE state NOT IN (${ended}) ORDER BY id`,
  );
  const saveCounts = database.prepare('UPDATE jobs SET counts = ? WHERE id = ?');
  const setState = database.prepare(
    'UPDATE jobs SET state = ?, ended = ?, problem = ? WHERE id = ?',
  );
  const findFile = database.prepare(`
    SELECT * FROM job_files WHERE job_id = ? AND collection_id = ? AND path = ? AND inside IS NULL`);
  const dropFile = database.prepare(`
    DELETE FROM job_files WHERE job_id = ? AND collection_id = ? AND path = ? AND inside IS NULL`);
  const dropInside = database.prepare(`
    DELETE FROM job_files
    WHERE job_id = ? AND collection_id = ? AND path = ? AND inside IS NOT NULL`);
  const dropUnended = database.prepare(`
    DELETE FROM job_files
    WHERE job_id = ? AND collection_id = ? AND path = ? AND inside IS NOT NULL AND outcome = 'reading'`);
  const findInside = database.prepare(`
    SELECT * FROM job_files
    WHERE job_id = ? AND collection_id = ? AND path = ? AND inside IS NOT NULL ORDER BY id`);
  const addFile = database.prepare(`
    INSERT INTO job_files
      (job_id, collection_id, path, inside, outcome, format, articles, problems, guesses)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const chosen = `job_id = ?1 AND (?2 = '[]' OR outcome IN (SELECT value FROM json_each(?2)))`;
  const lines = database.prepare(`
    SELECT job_files.*, collections.name AS collection
    FROM job_files JOIN collections ON collections.id = collection_id
    WHERE ${chosen} ORDER BY job_files.id LIMIT ?3 OFFSET ?4`);
  const countLines = database.prepare(`SELECT count(*) AS lines FROM job_files WHERE ${chosen}`);
  const oldestKept = `(SELECT min(id) FROM (SELECT id FROM jobs ORDER BY id DESC LIMIT ${keptReports}))`;
  const before = database.prepare(`
    SELECT * FROM jobs
    WHERE sources = ? AND id < ? AND state = 'done' AND id >= ${oldestKept}
    ORDER BY id DESC LIMIT 1`);
  const forget = database.prepare('DELETE FROM jobs WHERE id = ?');
  const forgetOld = database.prepare(`
    DELETE FROM job_files WHERE job_id < ${oldestKept}
      AND job_id IN (SELECT id FROM jobs WHERE state IN (${ended}))`);

  function insert(job: number, report: FileReport): void {
    transaction.begin();
    const { collectionId, path, inside, outcome, format, articles } = report;
    const [problems, guesses] = [JSON.stringify(report.problems), JSON.stringify(report.guesses)];
    addFile.run(job, collectionId, path, inside, outcome, format, articles, problems, guesses);
  }

  return {
    add(sources, now, isUnasked = false) {
      transaction.begin();
      const row = add.get(JSON.stringify(sources), now.toISOString(), Number(isUnasked));
      return jobOf(row ?? {});
    },
    find(id) {
      const row = find.get(id);
      return row === undefined ? null : jobOf(row);
    },
    list: () => list.all().map(jobOf),
    unfinished: () => unfinished.all().map(jobOf),
    saveCounts(id, counts) {
      transaction.begin();
      saveCounts.run(JSON.stringify(counts), id);
    },
    setState(id, state, ended, problem) {
      transaction.begin();
      setState.run(state, ended?.toISOString() ?? null, problem ?? null, id);
    },
    fileReport(job, collectionId, path) {
      const row = findFile.get(job, collectionId, path);
      return row === undefined ? null : reportOf(row);
    },
    putFile(job, report) {
      transaction.begin();
      dropFile.run(job, report.collectionId, report.path);
      insert(job, report);
    },
    addInside: insert,
    noteUnended(job, collectionId, path, unended) {
      transaction.begin();
      dropUnended.run(job, collectionId, path);
      for (const line of unended) insert(job, { collectionId, path, ...line });
    },
    insideOf: (job, collectionId, path) =>
      findInside.all(job, collectionId, path).map((row) => ({
        ...reportOf(row),
        inside: String(row['inside']),
      })),
    forgetInside(job, collectionId, path) {
      transaction.begin();
      dropInside.run(job, collectionId, path);
    },
    reports(job, { outcomes, offset, limit }) {
      const wanted = JSON.stringify(outcomes);
      const files = lines.all(job, wanted, limit, offset).map((row) => ({
        ...reportOf(row),
        collection: String(row['collection']),
      }));
      return { total: Number(countLines.get(job, wanted)?.['lines']), files };
    },
    before({ id, sources }) {
      const row = before.get(JSON.stringify(sources), id);
      return row === undefined ? null : jobOf(row);
    },
    forget(id) {
      transaction.begin();
      forget.run(id);
    },
    forgetOld() {
      transaction.begin();
      forgetOld.run();
    },
  };
}

type Row = Record<string, SQLOutputValue>;

function jobOf(row: Row): Job {
  return {
    id: Number(row['id']),
    state: row['state'] as JobState,
    sources: JSON.parse(String(row['sources'])) as JobSource[],
    counts: { ...noCounts, ...(JSON.parse(String(row['counts'])) as Partial<JobCounts>) },
    started: String(row['started']),
    ended: row['ended'] as string | null,
    problem: row['problem'] as string | null,
    isUnasked: row['unasked'] === 1,
  };
}

function reportOf(row: Row): FileReport {
  return {
    collectionId: Number(row['collection_id']),
    path: String(row['path']),
    inside: row['inside'] as string | null,
    outcome: row['outcome'] as FileOutcome,
    format: row['format'] as FormatName | null,
    articles: Number(row['articles']),
    problems: JSON.parse(String(row['problems'])) as PlacedProblem[],
    guesses: JSON.parse(String(row['guesses'])) as Guess[],
  };
}
