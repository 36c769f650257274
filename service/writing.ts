import { openDatabase } from '../archive/library/open-database.ts';
import { writeCatalogue } from '../archive/library/catalogue-writer.ts';
import {
  collectionsAt,
  importCollections,
  type ImportCounts,
  type ImportReport,
} from '../archive/library/import-files.ts';
import { importSeeds } from '../archive/library/import-seeds.ts';
import type { Steps } from '../archive/search/steps.ts';
import type { ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { succeed, type Outcome } from '../contract/outcome.ts';
import { everyNowAndThen } from './every-now-and-then.ts';
import { IndexFollower } from './index-follower.ts';
import { whileWritable } from './while-writable.ts';
import type { WorkerSettings } from './worker-settings.ts';

export interface OpenWriting {
  /** The writing half of the contract. */
  readonly api: Pick<ArchiveImplementation, 'add'>;
  /** Makes the index again: the reading half found it damaged. */
  readonly repairIndex: () => void;
}

/** An import is interrupted to index what came in when it is so much: it can be found while the rest comes. */
const articlesPerIndexing = 5000;

/** Opens a library for writing. Makes it when there is none, with the seeds in it. */
export async function openWriting(
  { libraryFolder, seedsFolder, mostAwaited }: WorkerSettings,
  tell: (event: ArchiveEvent) => void,
): Promise<Outcome<OpenWriting, Failure>> {
  const database = openDatabase(libraryFolder);
  if (!database.ok) return database;
  const writer = writeCatalogue(database.value);
  if (seedsFolder !== null) {
    const seeds = await whileWritable(libraryFolder, () => importSeeds(writer, seedsFolder));
    if (!seeds.ok) return seeds;
  }
  const committed = openDatabase(libraryFolder);
  if (!committed.ok) return committed;
  const follower = new IndexFollower(libraryFolder, committed.value, tell);
  const isAwaited = follower.behind() <= mostAwaited;
  follower.keepUpInBackground();
  if (isAwaited) await follower.keepUp().catch(() => undefined);

  let lastAdd: Promise<unknown> = Promise.resolve();

  /** One import after the other: each is a row of transactions on one connection. */
  function inOrder<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = lastAdd.then(work);
    lastAdd = done.catch(() => undefined);
    return done;
  }

  async function indexOnTheWay(steps: Steps<ImportReport>, counts: () => number) {
    let indexed = 0;
    try {
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (counts() - indexed < articlesPerIndexing) continue;
        await follower.keepUp();
        indexed = counts();
      }
    } finally {
      steps.return(undefined as never);
    }
  }

  return succeed({
    api: {
      async add({ paths }) {
        const collections = collectionsAt(paths, libraryFolder);
        if (!collections.ok) return collections;
        return inOrder(() =>
          whileWritable(libraryFolder, async () => {
            const tellProgress = everyNowAndThen(tell);
            let changed = 0;
            const steps = importCollections(writer, collections.value, (counts) => {
              changed = counts.added + counts.replaced;
              tellProgress(() => progressEvent(counts), counts.filesDone === counts.filesFound);
            });
            const report = await indexOnTheWay(steps, () => changed);
            const isTold = await follower.keepUp();
            // Another program may have indexed what came in here.
            if (changed > 0 && !isTold) {
              tell({ name: 'library-changed', detail: { articles: writer.articles() } });
            }
            return succeed(report);
          }),
        );
      },
    },
    repairIndex: () => {
      void follower.repair();
    },
  });
}

function progressEvent(counts: ImportCounts): ArchiveEvent {
  const { filesDone, filesFound, added, replaced, unchanged } = counts;
  return { name: 'import-progress', detail: { filesDone, filesFound, added, replaced, unchanged } };
}
