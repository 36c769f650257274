import type { Problem } from '../formats/problem.ts';
import type { CollectionRecord } from './collection-records.ts';
import { outcomeOf } from './file-findings.ts';
import type { ImportRun } from './import-run.ts';
import type { FileReport } from './job.ts';

/** A file on disk with its line in the report of the job that comes upon it. */
export class ReportedFile {
  /** Below the root of the collection. */
  readonly path: string;
  readonly collection: CollectionRecord;
  readonly #run: ImportRun;

  constructor(path: string, collection: CollectionRecord, run: ImportRun) {
    this.path = path;
    this.collection = collection;
    this.#run = run;
  }

  /** What this job has noted of it so far. */
  noted(): FileReport | null {
    return this.#run.records.jobs.fileReport(this.#run.job, this.collection.id, this.path);
  }

  /** Takes the place of what was noted before. */
  note(line: Omit<FileReport, 'collectionId' | 'path' | 'inside'>): void {
    const report = { collectionId: this.collection.id, path: this.path, inside: null, ...line };
    this.#run.records.jobs.putFile(this.#run.job, report);
  }

  /** Notes what became of it in the end, and counts it. */
  end(line: Omit<FileReport, 'collectionId' | 'path' | 'inside'>): void {
    const { outcome } = line;
    if (outcome === 'skipped' || outcome === 'failed') this.#run.counts[outcome] += 1;
    this.note(line);
    this.#run.write();
  }

  /** The file cannot be read, or is none that is. */
  refuse(problem: Problem): void {
    const problems = [{ problem, place: null }];
    this.#run.counts.problems += 1;
    this.end({ outcome: outcomeOf(0, problems), format: null, articles: 0, problems, guesses: [] });
  }
}
