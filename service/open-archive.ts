import { setTimeout } from 'node:timers/promises';
import { isCurrentLibrary } from '../archive/library/is-current-library.ts';
import { IndexFolder } from '../archive/search/index-folder.ts';
import type { ArchiveApi, ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { tellAbout, type AboutFiles } from './about.ts';
import { keepPreferences } from './preferences-file.ts';
import { importingMethods, type ImportingMethod } from './importing-methods.ts';
import { openVerifying } from './verifying.ts';
import { KeptWorker } from './kept-worker.ts';

/** The entries of the threads, since a bundle keeps them elsewhere than the sources do. */
export interface WorkerEntries {
  readonly reading: URL;
  readonly importing: URL;
  readonly indexing: URL;
  readonly verifying: URL;
}

export interface OpenArchiveOptions {
  readonly libraryFolder: string;
  /** Documents to take into a new library; `null` leaves it empty. */
  readonly seedsFolder: string | null;
  readonly workers: WorkerEntries;
  /**
   * Articles missing from the index that opening waits for; a thousand unless told, which is a moment.
   * Who asks once and goes away, as the command line does, waits for all.
   */
  readonly mostAwaited?: number;
  /** Whether imports go on that were left unfinished; who only asks leaves them. */
  readonly resumesJobs?: boolean;
  /** Where the reader's preferences are kept; unless given, they last as long as the archive is open. */
  readonly preferencesFile?: string;
  /** Where it is written what this app is; unless given, nothing of it is known. */
  readonly about?: AboutFiles;
  /** Told as soon as a library that is there can be read, a moment before all else is begun. */
  readonly onReadable?: (reader: ArchiveApi) => void;
  /** Hears events from the beginning, while the library is still being opened. */
  readonly onEvent?: (event: ArchiveEvent) => void;
}

export interface OpenArchive {
  readonly api: ArchiveImplementation;
  readonly subscribe: (listener: (event: ArchiveEvent) => void) => () => void;
  /** Resolves when all that is in the library now can be found; to why it cannot, or `null`. */
  readonly catchUp: () => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/**
 * Milliseconds that the reading thread is ahead of the others where somebody reads at once: their start takes as
 * much of the machine as that of a page, and nobody waits for them.
 */
const leadOfReader = 700;

/**
 * Opens a library: a thread for importing, which makes it when it is new, one for indexing and one for reading,
 * which comes first when the library is there.
 *
 * ```
 *   host ── overview, search, … ──► reading worker ───► library.db, index
 *        ── add, jobs, … ─────────► importing worker ─► library.db
 *                                        │ committed
 *                                        ▼
 *                                   indexing worker ──► index
 * ```
 */
export async function openArchive(
  options: OpenArchiveOptions,
): Promise<Outcome<OpenArchive, Failure>> {
  const { libraryFolder, seedsFolder, workers, onEvent = () => undefined } = options;
  const { mostAwaited = 1000, resumesJobs = true } = options;
  const settings = { libraryFolder, seedsFolder, mostAwaited, resumesJobs, holdsJobs: false };
  const keep = (
    part: Exclude<keyof WorkerEntries, 'verifying'>,
  ): ReturnType<typeof KeptWorker.start> =>
    KeptWorker.start({ part, entry: workers[part], settings, onEvent });
  // What is there already is read before all else is ready; a new library, or an older one, is first made what it
  // should be, and indexed.
  const early = isCurrentLibrary(libraryFolder) ? await keep('reading') : null;
  if (early?.ok === true && options.onReadable !== undefined) {
    options.onReadable(early.value.api);
    await setTimeout(leadOfReader);
  }
  const importing = await keep('importing');
  if (!importing.ok) {
    if (early?.ok === true) await early.value.stop();
    return importing;
  }
  const [indexing, reading] = await Promise.all([keep('indexing'), early ?? keep('reading')]);
  const running = [importing, indexing, reading].flatMap((worker) =>
    worker.ok ? [worker.value] : [],
  );
  const close = async (): Promise<void> => {
    await closeImporting(importing.value);
    await Promise.all(running.map((worker) => worker.stop()));
  };
  if (!indexing.ok || !reading.ok) {
    await close();
    return !indexing.ok
      ? indexing
      : reading.ok
        ? fail({ kind: 'unreachable', cause: '' })
        : reading;
  }
  performance.mark('khizana:archive-open');
  const [importer, indexer, reader] = [importing.value, indexing.value, reading.value];
  importer.onNotice((notice) => {
    if (notice.kind === 'committed') indexer.notify(notice);
  });
  const distrust = (index: string): void => {
    // Here, so that it is done even when the library is closed before the other thread hears of it.
    new IndexFolder(libraryFolder).distrust(index);
    indexer.notify({ kind: 'index-damaged', index });
  };
  reader.onNotice((notice) => {
    if (notice.kind === 'index-damaged') distrust(notice.index);
  });
  const catchUp = catcherUp(indexer);
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const tell = (event: ArchiveEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const preferences = keepPreferences(options.preferencesFile ?? null, tell);
  const entry = workers.verifying;
  const verifying = openVerifying({ libraryFolder, entry, tell, onIndexDamage: distrust });
  const importingApi = Object.fromEntries(
    importingMethods.map((method) => [method, importer.api[method]]),
  ) as Pick<ArchiveImplementation, ImportingMethod>;
  return succeed({
    api: {
      ...reader.api,
      ...importingApi,
      ...preferences.api,
      ...verifying.api,
      ...tellAbout(options.about ?? unknownApp, libraryFolder),
      async add(request, callOptions) {
        const added = await importer.api.add(request, callOptions);
        if (!added.ok || !request.wait) return added;
        const cause = await catchUp();
        return cause === null
          ? added
          : fail({ kind: 'library-unwritable', path: libraryFolder, cause });
      },
    },
    subscribe(listener) {
      const unsubscribe = [importer, indexer, reader].map(({ api }) => api.subscribe(listener));
      listeners.add(listener);
      return () => {
        for (const each of unsubscribe) each();
        listeners.delete(listener);
      };
    },
    catchUp,
    close: async () => {
      preferences.close();
      await verifying.stop();
      await close();
    },
  });
}

const unknownApp: AboutFiles = {
  manifest: null,
  buildInfo: null,
  licences: null,
  updates: 'elsewhere',
};

/** Milliseconds that an import has to come to a stop; killed later, it loses only what was not committed. */
const patience = 2000;

async function closeImporting(importer: KeptWorker): Promise<void> {
  if (importer.state !== 'running') return;
  await Promise.race([
    new Promise<void>((resolve) => {
      importer.onNotice(({ kind }) => {
        if (kind === 'closed') resolve();
      });
      importer.notify({ kind: 'close' });
    }),
    setTimeout(patience, undefined, { ref: false }),
  ]);
}

/** Asks the indexing thread to catch up; resolves to why it cannot, or `null`. */
function catcherUp(indexer: KeptWorker): () => Promise<string | null> {
  let tickets = 0;
  const waiting = new Map<number, (cause: string | null) => void>();
  indexer.onNotice((notice) => {
    if (notice.kind !== 'caught-up') return;
    waiting.get(notice.ticket)?.(notice.cause);
    waiting.delete(notice.ticket);
  });
  const ask = (ticket: number): void => {
    indexer.notify({ kind: 'catch-up', ticket });
  };
  const giveUp = (): void => {
    for (const tell of waiting.values()) tell('the indexing thread came to a sudden end');
    waiting.clear();
  };
  indexer.onReplaced(() => {
    if (indexer.state === 'running') for (const ticket of waiting.keys()) ask(ticket);
    else giveUp();
  });
  return () =>
    new Promise((resolve) => {
      tickets += 1;
      waiting.set(tickets, resolve);
      ask(tickets);
      if (indexer.state === 'lost') giveUp();
    });
}
