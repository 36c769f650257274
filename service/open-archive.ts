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
 *   host ── overview, search, article ──► reading worker ──► library.db, index
 *        ── add ───────────────────────► writing worker ──► library.db
 * ```
 */
export async function openArchive(
  options: OpenArchiveOptions,
): Promise<Outcome<OpenArchive, Failure>> {
  const { libraryFolder, seedsFolder, workers } = options;
  const writing = await startWorker(workers.writing, { libraryFolder, seedsFolder });
  if (!writing.ok) return writing;
  const reading = await startWorker(workers.reading, { libraryFolder, seedsFolder: null });
  if (!reading.ok) {
    await writing.value.stop();
    return reading;
  }
  const [reader, writer] = [reading.value, writing.value];
  return succeed({
    api: {
      overview: reader.api.overview,
      search: reader.api.search,
      article: reader.api.article,
      add: writer.api.add,
    },
    subscribe: writer.api.subscribe,
    close: async () => {
      await Promise.all([reader.stop(), writer.stop()]);
    },
  });
}
