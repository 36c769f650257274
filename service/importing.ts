import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { changedByOthers } from '../archive/library/changed-by-others.ts';
import { collectionCounts } from '../archive/library/collection-counts.ts';
import { importSeeds } from '../archive/library/import-seeds.ts';
import { JobQueue, type JobProgress } from '../archive/library/job-queue.ts';
import { fileOutcomes, type Job as LibraryJob, type JobSource } from '../archive/library/job.ts';
import { jobSources } from '../archive/library/job-sources.ts';
import { libraryRecords } from '../archive/library/library-records.ts';
import { openDatabase } from '../archive/library/open-database.ts';
import { removeArticles } from '../archive/library/remove-articles.ts';
import { sourcesOfCollection } from '../archive/library/sources-of-collection.ts';
import { CollectionWatch } from '../archive/library/watch-collections.ts';
import { WriteLock } from '../archive/search/write-lock.ts';
import type { ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import type { Collection, Job, JobCounts } from '../contract/job-schemas.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { holdsGivenFiles } from './given-files.ts';
import type { ImportingMethod } from './importing-methods.ts';
import { everyNowAndThen } from './every-now-and-then.ts';
import { Pace } from './pace.ts';
import { damagedArticles, hasLostArticles, lastVerification } from './last-verification.ts';
import { whileWritable } from './while-writable.ts';
import type { WorkerSettings } from './worker-settings.ts';

export interface OpenImporting {
  /** The importing part of the contract. */
  readonly api: Pick<ArchiveImplementation, ImportingMethod>;
  /** Stops at the last commit. */
  readonly close: () => Promise<void>;
}

/** Who hears of an import. */
export interface ImportingListeners {
  readonly tell: (event: ArchiveEvent) => void;
  /**
   * Told whenever more can be read than before, with how many articles there will be when the import has
   * ended, near enough; `null` when it has.
   */
  readonly onCommit: (expected: number | null) => void;
}

/** Milliseconds between two looks whether another program has said what is to be watched. */
const lookEvery = 1000;

/** Opens a library to import into. Makes it when there is none, with the seeds in it. */
export async function openImporting(
  { libraryFolder, seedsFolder, resumesJobs, holdsJobs }: WorkerSettings,
  { tell, onCommit }: ImportingListeners,
): Promise<Outcome<OpenImporting, Failure>> {
  const database = openDatabase(libraryFolder);
  if (!database.ok) return database;
  const records = libraryRecords(database.value);
  if (seedsFolder !== null) {
    const seeds = await whileWritable(libraryFolder, async () => {
      await importSeeds(records, seedsFolder);
      return succeed(null);
    });
    if (!seeds.ok) return seeds;
  }
  /** How many articles there were when the running job began. */
  let begun = { job: NaN, articles: 0 };
  const queue = new JobQueue({
    libraryFolder,
    records,
    loadReaders: async () => (await import('../archive/formats/readers.ts')).readers,
    lock: new WriteLock(join(libraryFolder, 'JOBS.LOCK')),
    onProgress: progressTeller(tell, onCommit),
    onCommit: ({ id, counts, bytesInFile }) => {
      // Counted once a job: that takes longer than a commit in a large library.
      if (begun.job !== id) {
        begun = { job: id, articles: records.articles.count() - counts.added };
      }
      onCommit(begun.articles + counts.added + articlesLeft(counts, bytesInFile));
    },
  });
  const watched = resumesJobs ? new CollectionWatch({ libraryFolder, records, queue }) : null;
  if (holdsJobs) {
    for (const { id, state } of records.jobs.unfinished()) if (state === 'running') queue.pause(id);
  }
  if (resumesJobs) queue.goOn();
  watched?.refresh(true);
  const isChanged = changedByOthers(database.value);
  const lookAgain = (): void => {
    try {
      if (isChanged()) watched?.refresh(true);
    } catch (error) {
      // Whoever asks for something next is told what is wrong with the library.
      console.error('khizana: cannot look what is to be watched', error);
    }
  };
  const looking = watched === null ? undefined : setInterval(lookAgain, lookEvery).unref();
  const counts = collectionCounts(database.value);
  const collectionOf = (id: number): Collection | null => {
    const record = records.collections.byId(id);
    if (record === null) return null;
    const { name, place, isWatched, encoding, mapping } = record;
    const isShipped = place.startsWith('app:');
    return {
      id,
      name,
      place: isShipped ? null : place,
      isWatched,
      encoding,
      mapping: mapping === null ? null : { ...mapping },
      ...counts(id),
    };
  };

  /** What the last verification found damaged or lost is to be read anew, though its file is as it was. */
  function distrustDamaged(collections: readonly number[]): void {
    const report = lastVerification(libraryFolder);
    const damaged = damagedArticles(report);
    const isLost = hasLostArticles(report);
    if (damaged.length === 0 && !isLost) return;
    queue.betweenDocuments(() => {
      records.articles.distrust(damaged);
      if (isLost) for (const id of collections) records.files.distrust(id);
    });
  }

  async function whenEnded(job: LibraryJob, wait: boolean): Promise<Outcome<Job, Failure>> {
    const ended = wait ? await queue.ended(job) : job;
    if (wait && ended.state === 'failed') {
      return fail({
        kind: 'library-unwritable',
        path: libraryFolder,
        cause: ended.problem ?? 'unknown',
      });
    }
    return succeed(jobOf(ended));
  }

  return succeed({
    api: {
      add: ({ paths, encoding, mapping, watch, wait }) =>
        whileWritable(libraryFolder, async () => {
          const sources = jobSources(paths, libraryFolder);
          if (!sources.ok) return sources;
          const collections: number[] = [];
          for (const { place, name, file } of sources.value) {
            const known = records.collections.open(place, name, file === null);
            collections.push(known.id);
            const isTold = encoding !== null || mapping !== null;
            if (isTold) records.collections.setSettings(known.id, { encoding, mapping });
            if (watch) records.collections.watch(known.id, true);
          }
          distrustDamaged(collections);
          const job = queue.add(sources.value);
          watched?.refresh(false);
          return whenEnded(job, wait);
        }),
      jobs: () => succeed({ jobs: records.jobs.list().map(jobOf) }),
      steer({ id, wish }) {
        const job = queue[wish](id);
        return job === null ? fail({ kind: 'job-not-found', id }) : succeed(jobOf(job));
      },
      report({ id, outcomes, offset, limit }) {
        if (records.jobs.find(id) === null) return fail({ kind: 'job-not-found', id });
        const { total, files } = records.jobs.reports(id, {
          outcomes: outcomes.length === 0 ? fileOutcomes : outcomes,
          offset,
          limit,
        });
        return succeed({
          total,
          files: files.map(
            ({ collection, path, inside, outcome, format, articles, problems, guesses }) => ({
              ...{ collection, path, inside, outcome, format, articles },
              problems: [...problems],
              guesses: guesses.map((guess) =>
                guess.kind === 'mapping' ? { ...guess, mapping: { ...guess.mapping } } : guess,
              ),
            }),
          ),
        });
      },
      collections: () =>
        succeed({
          collections: records.collections.list().flatMap(({ id }) => collectionOf(id) ?? []),
        }),
      setCollection: ({ id, watch, encoding, mapping }) =>
        whileWritable(libraryFolder, () => {
          const known = records.collections.byId(id);
          if (known === null || known.place.startsWith('app:')) {
            return fail({ kind: 'collection-not-found', id });
          }
          queue.betweenDocuments(() => {
            records.collections.setSettings(id, {
              encoding: encoding === undefined ? known.encoding : encoding,
              mapping: mapping === undefined ? known.mapping : mapping,
            });
            if (watch !== undefined) records.collections.watch(id, watch);
          });
          watched?.refresh(true);
          const changed = collectionOf(id);
          return changed === null ? fail({ kind: 'collection-not-found', id }) : succeed(changed);
        }),
      reread: ({ id }) =>
        whileWritable(libraryFolder, async () => {
          const known = records.collections.byId(id);
          if (known === null || known.place.startsWith('app:')) {
            return fail({ kind: 'collection-not-found', id });
          }
          distrustDamaged([id]);
          return whenEnded(queue.add(sourcesOfCollection(known, records.files)), false);
        }),
      remove: ({ id, scope, isCertain }) =>
        whileWritable(libraryFolder, async () => {
          const known = records.collections.byId(id);
          if (known === null) return fail({ kind: 'collection-not-found', id });
          if (!isCertain) return succeed({ ...records.removals.count(id, scope) });
          const isInTheWay = (job: LibraryJob): boolean =>
            job.sources.some(({ place }) => place === known.place);
          const removed = records.jobs.unfinished().some(isInTheWay)
            ? null
            : await queue.apart(() => removeArticles(known, scope, records));
          if (removed === null) return fail({ kind: 'import-unfinished' });
          watched?.refresh(false);
          onCommit(null);
          return succeed({ ...removed });
        }),
    },
    close: async () => {
      clearInterval(looking);
      await watched?.close();
      await queue.close();
    },
  });
}

/** Articles that are still to come, when what is left is like what was read. */
function articlesLeft(counts: Readonly<JobCounts>, bytesInFile: number): number {
  const { added, replaced, unchanged, bytesDone, bytesFound } = counts;
  const bytesRead = bytesDone + bytesInFile;
  const bytesLeft = Math.max(0, bytesFound - bytesRead);
  return bytesRead === 0 ? 0 : Math.round(((added + replaced + unchanged) * bytesLeft) / bytesRead);
}

function jobOf({ sources, counts, id, state, started, ended, problem }: LibraryJob): Job {
  return {
    ...{ id, state, started, ended, problem },
    sources: sources.map(nameSource),
    counts: { ...counts },
  };
}

function nameSource({ place, name, file }: JobSource): string {
  if (file === null) return name;
  return holdsGivenFiles(place) ? file : `${name}/${file}`;
}

/** Tells progress now and then, and every change of state at once. */
function progressTeller(
  tell: (event: ArchiveEvent) => void,
  onCommit: (expected: null) => void,
): (progress: JobProgress) => void {
  const tellProgress = everyNowAndThen(tell);
  const paces = new Map<number, Pace>();
  const states = new Map<number, string>();
  return ({ id, state, counts, bytesInFile }) => {
    const pace = paces.get(id) ?? new Pace();
    paces.set(id, pace);
    const isNews = states.get(id) !== state;
    states.set(id, state);
    tellProgress(() => {
      const detail = {
        id,
        state,
        // One file may be the whole archive: what is done of it counts too.
        counts: { ...counts, bytesDone: counts.bytesDone + bytesInFile },
        ...pace.of(counts, bytesInFile, performance.now()),
      };
      return { name: 'job-progress', detail };
    }, isNews);
    const isEnd = state === 'done' || state === 'cancelled' || state === 'failed';
    if (isEnd || state === 'paused') {
      paces.delete(id);
      states.delete(id);
      onCommit(null);
    }
  };
}
