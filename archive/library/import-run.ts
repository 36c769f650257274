import type { CopyFinder } from '../copies/copy-finder.ts';
import type { FormatReader } from '../formats/format-reader.ts';
import type { ArticleRecords } from './article-records.ts';
import type { CollectionRecords } from './collection-records.ts';
import type { FileRecords } from './file-records.ts';
import type { Job, JobCounts } from './job.ts';
import type { JobRecords } from './job-records.ts';
import type { RemovalRecords } from './removal-records.ts';
import type { Transaction } from './transaction.ts';

/** Everything that an import writes to, over one connection. */
export interface LibraryRecords {
  readonly transaction: Transaction;
  readonly collections: CollectionRecords;
  readonly files: FileRecords;
  readonly articles: ArticleRecords;
  readonly jobs: JobRecords;
  readonly removals: RemovalRecords;
  /** Of the state that was committed last: a rollback spoils it, and so does another program. */
  readonly findCopies: () => CopyFinder;
}

/** What whoever waits for an import wants of it. */
export type Wanted = 'go' | 'pause' | 'cancel';

export interface ImportWatcher {
  readonly readers: readonly FormatReader[];
  wanted(): Wanted;
  /** Told after every document and file, with the bytes of the file that is being read. */
  onProgress(counts: Readonly<JobCounts>, bytesInFile: number): void;
  /** Told whenever what came in so far has been committed. */
  onCommit(counts: Readonly<JobCounts>, bytesInFile: number): void;
}

/** Articles per transaction, and its longest time in milliseconds: what a kill costs is at most this much work. */
const [articlesPerCommit, millisecondsPerCommit] = [500, 2000];

/** Between two looks at what else the thread has to do. */
const millisecondsPerTurn = 15;

/** One run of a job: its counts, its commits, and when it is to stop. */
export class ImportRun {
  readonly records: LibraryRecords;
  readonly watcher: ImportWatcher;
  readonly job: number;
  readonly counts: JobCounts;
  readonly copies: CopyFinder;
  /** Notes how far the file is that is being read; set by whoever reads one. */
  save: () => void = nothingToSave;
  /** Bytes that have been read of that file. */
  bytesInFile = 0;
  #written = 0;
  /** Why a commit failed that something else had asked for. */
  #lost: { readonly error: unknown } | null = null;
  #committed = performance.now();
  #turned = performance.now();

  constructor(
    records: LibraryRecords,
    watcher: ImportWatcher,
    { id, counts }: Pick<Job, 'id' | 'counts'>,
  ) {
    this.records = records;
    this.watcher = watcher;
    this.job = id;
    this.copies = records.findCopies();
    // Files that an earlier run has done are come upon again, and passed over.
    this.counts = { ...counts, filesDone: 0, filesFound: 0, bytesDone: 0, bytesFound: 0 };
  }

  /** Says that something was written that is worth a commit. */
  write(): void {
    this.#written += 1;
  }

  /**
   * Between two documents: commits when it is time to, and lets the thread do other work.
   *
   * @returns whether to go on; else all that was done has been committed
   * @throws what a commit has thrown at somebody else: with it went articles that this run took for kept
   */
  async turn(): Promise<boolean> {
    if (this.#lost !== null) throw this.#lost.error as Error;
    const now = performance.now();
    const isDue =
      this.#written >= articlesPerCommit ||
      (this.#written > 0 && now - this.#committed > millisecondsPerCommit);
    if (isDue) this.commit();
    if (now - this.#turned < millisecondsPerTurn) return true;
    await new Promise((resolve) => setImmediate(resolve));
    this.#turned = performance.now();
    if (this.watcher.wanted() === 'go') return true;
    this.commit();
    return false;
  }

  /** Keeps all that was done so far. To be called between two documents. */
  commit(): void {
    try {
      this.save();
      const { transaction, jobs } = this.records;
      jobs.saveCounts(this.job, this.counts);
      transaction.commit();
    } catch (error) {
      this.#lost = { error };
      throw error;
    }
    this.#written = 0;
    this.#committed = performance.now();
    this.watcher.onCommit(this.counts, this.bytesInFile);
  }
}

/** Between two files. */
export function nothingToSave(): void {
  return undefined;
}
