import { existsSync } from 'node:fs';
import type { CollectionRecord } from './collection-records.ts';
import type { LibraryRecords } from './import-run.ts';
import type { JobQueue } from './job-queue.ts';
import type { Job } from './job.ts';
import { rootFrom } from './run-job.ts';
import { sourcesOfCollection } from './sources-of-collection.ts';
import { watchPlace } from './watch-place.ts';

export interface WatchOptions {
  readonly libraryFolder: string;
  readonly records: LibraryRecords;
  readonly queue: JobQueue;
  /** Milliseconds without a change after which a collection is looked through. */
  readonly quiet?: number;
}

interface Watched {
  readonly isWhole: boolean;
  readonly stop: () => Promise<void>;
  timer: NodeJS.Timeout | undefined;
  /** When the first change came that was not looked at yet. */
  since: number | null;
}

/** Milliseconds after which a collection is looked through although it goes on changing. */
const longestUnrest = 60_000;

/**
 * Looks through watched collections again when something changes in them.
 *
 * ```
 *   change ──► quiet for 2 s ──┬─ a job waits for its turn ─────► nothing: it will see the change
 *                              ├─ a job runs, or is paused ─────► one more when that has ended
 *                              ├─ the folder is not there ──────► nothing: its coming back is a change
 *                              └─ else ─────────────────────────► a job
 * ```
 */
export class CollectionWatch {
  readonly #options: WatchOptions;
  readonly #watched = new Map<number, Watched>();
  /** Those that are to be looked through again when their job has ended. */
  readonly #again = new Set<number>();
  #isClosed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /**
   * Watches what is to be watched now, and nothing else.
   *
   * @param looksThrough whether what was not watched before is looked through at once
   */
  refresh(looksThrough: boolean): void {
    const { collections } = this.#options.records;
    const wanted = collections.list().filter(({ isWatched, place }) => {
      const isShipped = place.startsWith('app:');
      return isWatched && !isShipped;
    });
    for (const [id, watched] of this.#watched) {
      const isSame = wanted.some((each) => each.id === id && each.isWhole === watched.isWhole);
      if (!isSame) void this.#end(id, watched);
    }
    for (const collection of wanted) {
      if (this.#watched.has(collection.id)) continue;
      this.#begin(collection);
      if (looksThrough) this.#lookThrough(collection.id);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const stopping = [...this.#watched].map(([id, watched]) => this.#end(id, watched));
    await Promise.all(stopping);
  }

  #begin(collection: CollectionRecord): void {
    const { libraryFolder, records } = this.#options;
    const { id, isWhole } = collection;
    const stop = watchPlace({
      root: rootFrom(libraryFolder, collection),
      isDeep: isWhole,
      except: libraryFolder,
      onChange: (path) => {
        // Beside files that were named lie others that are none of ours.
        if (isWhole || records.files.find(id, path, '') !== null) this.#change(id);
      },
    });
    this.#watched.set(id, { isWhole, stop, timer: undefined, since: null });
  }

  #end(id: number, { stop, timer }: Watched): Promise<void> {
    clearTimeout(timer);
    this.#watched.delete(id);
    return stop();
  }

  #change(id: number): void {
    const watched = this.#watched.get(id);
    if (watched === undefined) return;
    const { quiet = 2000 } = this.#options;
    const now = performance.now();
    watched.since ??= now;
    clearTimeout(watched.timer);
    watched.timer = setTimeout(
      () => {
        watched.since = null;
        this.#lookThrough(id);
      },
      Math.max(0, Math.min(quiet, watched.since + longestUnrest - now)),
    );
  }

  #lookThrough(id: number): void {
    const { libraryFolder, records, queue } = this.#options;
    if (this.#isClosed || !this.#watched.has(id)) return;
    const collection = records.collections.byId(id);
    if (collection === null || !existsSync(rootFrom(libraryFolder, collection))) return;
    const job = this.#jobOf(collection);
    if (job?.state === 'waiting') return;
    if (job !== null) {
      this.#lookAfter(job, id);
      return;
    }
    try {
      queue.add(sourcesOfCollection(collection, records.files), true);
    } catch (error) {
      // A full disk, a program that writes for long: the next change tries again.
      console.error(`khizana: cannot look through "${collection.name}" again`, error);
    }
  }

  #lookAfter(job: Job, id: number): void {
    if (this.#again.has(id)) return;
    this.#again.add(id);
    void this.#options.queue.ended(job).then(() => {
      this.#again.delete(id);
      this.#lookThrough(id);
    });
    // One that another program runs is heard of when that one has let go of the library.
    if (job.state === 'running') this.#options.queue.goOn();
  }

  /** The job that looks through all of a collection, or is going to. */
  #jobOf({ place, isWhole }: CollectionRecord): Job | null {
    const looksThrough = ({ sources }: Job): boolean =>
      sources.some((source) => source.place === place && (source.file === null || !isWhole));
    return this.#options.records.jobs.unfinished().find(looksThrough) ?? null;
  }
}
