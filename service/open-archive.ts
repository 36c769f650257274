import { IndexFolder } from '../archive/search/index-folder.ts';
import type { ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { succeed, type Outcome } from '../contract/outcome.ts';
import { startWorker } from './start-worker.ts';

export interface OpenArchiveOptions {
  readonly libraryFolder: string;
  /** Documents to take into a new library; `null` leaves it empty. */
  readonly seedsFolder: string | null;
  /** The two worker entries, since a bundle keeps them elsewhere than the sources do. */
  readonly workers: { readonly reading: URL; readonly writing: URL };
  /**
   * Articles missing from the index that opening waits for; a thousand unless told, which is a moment.
   * Who asks once and goes away, as the command line does, waits for all.
   */
  readonly mostAwaited?: number;
  /** Hears events from the beginning, while the library is still being opened. */
  readonly onEvent?: (event: ArchiveEvent) => void;
}

export interface OpenArchive {
  readonly api: ArchiveImplementation;
  readonly subscribe: (listener: (event: ArchiveEvent) => void) => () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens a library: one thread for writing, which makes it when it is new, then one for reading.
 *
 * ```
 *   host ── overview, search, … ─────► reading worker ──► library.db, index
 *        ── add ───────────────────────► writing worker ──► library.db, index
 * ```
 */
export async function openArchive(
  options: OpenArchiveOptions,
): Promise<Outcome<OpenArchive, Failure>> {
  const { libraryFolder, seedsFolder, workers, mostAwaited = 1000, onEvent } = options;
  const settings = { libraryFolder, seedsFolder, mostAwaited };
  const writing = await startWorker(workers.writing, settings, onEvent);
  if (!writing.ok) return writing;
  const reading = await startWorker(workers.reading, settings);
  if (!reading.ok) {
    await writing.value.stop();
    return reading;
  }
  const [reader, writer] = [reading.value, writing.value];
  reader.onNotice((notice) => {
    if (notice.kind !== 'index-damaged') return;
    // Here, so that it is done even when the library is closed before the other thread hears of it.
    new IndexFolder(libraryFolder).distrust(notice.index);
    writer.notify(notice);
  });
  return succeed({
    api: { ...reader.api, add: writer.api.add },
    subscribe: writer.api.subscribe,
    close: async () => {
      await Promise.all([reader.stop(), writer.stop()]);
    },
  });
}
