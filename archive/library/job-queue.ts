import type { FormatReader } from '../formats/format-reader.ts';
import type { WriteLock } from '../search/write-lock.ts';
import { ImportRun, type ImportWatcher, type LibraryRecords, type Wanted } from './import-run.ts';
import type { Job, JobCounts, JobSource, JobState } from './job.ts';
import type { JobRecords } from './job-records.ts';
import { rootFrom, runJob } from './run-job.ts';

export interface JobQueueOptions {
  readonly libraryFolder: string;
  readonly records: LibraryRecords;
  /** Loads them: a library is mostly opened to read, and they take a second to load. */
  readonly loadReaders: () => Promise<readonly FormatReader[]>;
  /** Held while a job runs: one program at a time imports into a library. */
  readonly lock: WriteLock;
  readonly onProgress: (job: JobProgress) => void;
  /** Told whenever what came in can be read. */
  readonly onCommit: (job: JobProgress) => void;
}

/** Where a job stands. */
export interface JobProgress {
  readonly id: number;
  readonly state: JobState;
  readonly counts: Readonly<JobCounts>;
  /** Of the file that is being read, beside those of the files that are done. */
  readonly bytesInFile: number;
}

/** Milliseconds between two looks whether another program has finished its imports. */
const patience = 200;

/**
 * The imports of a library, one after the other. A job that is interrupted, by its reader or by the end of
 * the program, goes on from its last commit.
 *
 * ```
 *   add ──► waiting ──► running ──► done
 *              ▲         │  │  └──► failed
 *       resume │   pause │  └─────► cancelled
 *              └─ paused ◄
 * ```
 */
export class JobQueue {
  readonly #options: JobQueueOptions;
  readonly #wanted = new Map<number, Wanted>();
  readonly #ends = new Map<number, { job: Job; resolve: (job: Job) => void }[]>();
  #running: Promise<void> | null = null;
  #run: ImportRun | null = null;
  /** Whether this program is the one that imports. */
  #isHolding = false;
  #isClosed = false;
  /** Whether something was to be run while that could not be. */
  #isAsked = false;

  constructor(options: JobQueueOptions) {
    this.#options = options;
  }

  /** Goes on with what an earlier run of the program has left. */
  goOn(): void {
    this.#isAsked = this.#running !== null;
    // Whoever adds a job waits for it before it begins.
    this.#running ??= Promise.resolve()
      .then(() => this.#runAll())
      .catch((error: unknown) => {
        console.error('khizana: imports cannot go on', error);
        this.#giveUp(error);
      });
  }

  /** Adds a job; it begins when those before it have ended. */
  add(sources: readonly JobSource[], isUnasked = false): Job {
    const { records } = this.#options;
    const job = records.jobs.add(sources, new Date(), isUnasked);
    this.#commit();
    this.#tell(job);
    this.goOn();
    return job;
  }

  /** Resolves when a job has ended, or is paused. */
  ended(job: Job): Promise<Job> {
    return new Promise((resolve) => {
      const waiting = this.#ends.get(job.id) ?? [];
      waiting.push({ job, resolve });
      this.#ends.set(job.id, waiting);
    });
  }

  /** @returns the job as it stands; `null` when there is none of that number that could be paused */
  pause(id: number): Job | null {
    return this.#stop(id, 'pause', 'paused');
  }

  cancel(id: number): Job | null {
    return this.#stop(id, 'cancel', 'cancelled');
  }

  /** Goes on with a job that is paused, or that a program has left which came to a sudden end. */
  resume(id: number): Job | null {
    const job = this.#options.records.jobs.find(id);
    if (job === null || isEnded(job)) return null;
    this.#wanted.delete(id);
    if (job.state === 'paused') this.#setState(job, 'waiting');
    this.goOn();
    return this.#options.records.jobs.find(id);
  }

  /** Writes something else into the library while an import may run. */
  betweenDocuments(write: () => void): void {
    write();
    this.#commit();
  }

  /**
   * Does something to the library that no import may come between, neither of this program nor of another.
   * Jobs that are added meanwhile wait.
   *
   * @returns what came of it; `null` when an import runs
   */
  async apart<Value>(work: () => Promise<Value>): Promise<Value | null> {
    const { lock } = this.#options;
    if (this.#running !== null || !lock.take()) return null;
    this.#isHolding = true;
    const working = work();
    this.#running = working.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await working;
    } finally {
      lock.release();
      this.#isHolding = false;
      this.#running = null;
      if (this.#isAsked) this.goOn();
    }
  }

  /** Stops where the last commit is: what runs goes on with the next opening. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  #stop(id: number, wanted: Exclude<Wanted, 'go'>, state: JobState): Job | null {
    const { jobs } = this.#options.records;
    const job = jobs.find(id);
    if (job === null || isEnded(job)) return null;
    // One that runs here notices between two documents; the others need not be waited for. One that another
    // program runs stays as it is, and the answer says so.
    if (this.#run?.job === id) this.#wanted.set(id, wanted);
    else if (job.state !== 'running' || this.#isLeft()) this.#setState(job, state);
    return jobs.find(id);
  }

  /** Whether a job that is said to run, and does not here, is run by nobody: its program was killed. */
  #isLeft(): boolean {
    if (this.#isHolding) return true;
    const { lock } = this.#options;
    if (!lock.take()) return false;
    lock.release();
    return true;
  }

  async #runAll(): Promise<void> {
    const { lock, records, loadReaders } = this.#options;
    try {
      while (!(this.#isHolding = lock.take())) {
        await new Promise((resolve) => setTimeout(resolve, patience));
        if (this.#isClosed) return;
      }
      let readers: readonly FormatReader[] | null = null;
      for (;;) {
        const next = records.jobs.unfinished().find(({ state }) => state !== 'paused');
        if (next === undefined || this.#isClosed) {
          this.#settleEnded();
          return;
        }
        if (readers === null) {
          readers = await loadReaders();
          // Jobs may have been added or given up meanwhile.
          continue;
        }
        await this.#runOne(next, readers);
      }
    } finally {
      if (this.#isHolding) lock.release();
      this.#isHolding = false;
      // In the same moment as the last look for jobs: one that is added in the next begins another run.
      this.#running = null;
    }
  }

  async #runOne(job: Job, readers: readonly FormatReader[]): Promise<void> {
    const { records, libraryFolder } = this.#options;
    try {
      this.#setState(job, 'running');
      const rootOf = (source: JobSource): string => rootFrom(libraryFolder, source);
      this.#run = new ImportRun(records, this.#watcher(job.id, readers), job);
      const end = await runJob({ sources: job.sources, rootOf }, this.#run);
      this.#run = null;
      // Closing leaves it running: it goes on when the library is opened again.
      const isInterrupted = end === 'paused' && this.#wanted.get(job.id) === undefined;
      if (!isInterrupted) this.#setState(job, end);
    } catch (error) {
      this.#run = null;
      const problem = error instanceof Error ? error.message : String(error);
      this.#settle({ ...job, state: 'failed', problem });
      this.#setState(job, 'failed', problem);
    }
  }

  #watcher(id: number, readers: readonly FormatReader[]): ImportWatcher {
    const { onProgress, onCommit } = this.#options;
    const tell = (counts: Readonly<JobCounts>, bytesInFile: number): JobProgress => ({
      id,
      state: 'running',
      counts,
      bytesInFile,
    });
    return {
      readers,
      wanted: () => this.#wanted.get(id) ?? (this.#isClosed ? 'pause' : 'go'),
      onProgress: (counts, bytes) => {
        onProgress(tell(counts, bytes));
      },
      onCommit: (counts, bytes) => {
        onCommit(tell(counts, bytes));
      },
    };
  }

  #setState(job: Job, state: JobState, problem?: string): void {
    const { jobs } = this.#options.records;
    const isEnd = isEnded({ state });
    jobs.setState(job.id, state, isEnd ? new Date() : null, problem);
    const now = jobs.find(job.id) ?? job;
    if (isEnd && hasNothingToSay(now, jobs)) jobs.forget(job.id);
    if (isEnd) jobs.forgetOld();
    this.#commit();
    this.#wanted.delete(job.id);
    this.#tell(now);
    if (isEnd || state === 'paused') this.#settle(now);
  }

  /** Answers those who wait for a job. */
  #settle(job: Job): void {
    for (const { resolve } of this.#ends.get(job.id) ?? []) resolve(job);
    this.#ends.delete(job.id);
  }

  /** The library cannot even be written into that jobs have failed. */
  #giveUp(error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error);
    for (const id of [...this.#ends.keys()]) {
      const job = this.#options.records.jobs.find(id);
      if (job !== null) this.#settle({ ...job, state: 'failed', problem });
    }
  }

  /** Answers those who wait for a job that another program has run meanwhile, and perhaps forgotten. */
  #settleEnded(): void {
    for (const [id, [waiting]] of [...this.#ends]) {
      const job = this.#options.records.jobs.find(id);
      if (job === null) {
        if (waiting !== undefined) this.#settle({ ...waiting.job, state: 'done' });
      } else if (isEnded(job) || job.state === 'paused') this.#settle(job);
    }
  }

  /** A running import may have a transaction open, whose own notes must go with it. */
  #commit(): void {
    if (this.#run === null) this.#options.records.transaction.commit();
    else this.#run.commit();
  }

  #tell({ id, state, counts }: Job): void {
    this.#options.onProgress({ id, state, counts, bytesInFile: 0 });
  }
}

function isEnded({ state }: Pick<Job, 'state'>): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

/** Whether nobody asked for a job, and all that it found is as the one before it has said. */
function hasNothingToSay(job: Job, jobs: Pick<JobRecords, 'before'>): boolean {
  const { added, replaced, vanished, skipped, failed, problems } = job.counts;
  if (!job.isUnasked || job.state !== 'done' || added + replaced + vanished > 0) return false;
  if (skipped + failed + problems === 0) return true;
  const before = jobs.before(job)?.counts;
  return before?.skipped === skipped && before.failed === failed && before.problems === problems;
}
