import { readCatalogue } from '../archive/library/catalogue.ts';
import { IndexKeeper } from '../archive/library/keep-index.ts';
import { IndexFolder } from '../archive/search/index-folder.ts';
import { runInTurns } from '../archive/search/steps.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { ArchiveEvent } from '../contract/contract.ts';
import { everyNowAndThen } from './every-now-and-then.ts';

/** A library is closed by ending the thread: the index is as it was committed last. */
const neverGivenUp = new AbortController().signal;

/** Keeps the index up with the catalogue, in turns, one run at a time. */
export class IndexFollower {
  readonly #keeper: IndexKeeper;
  #running: Promise<boolean> | null = null;
  #next: Promise<boolean> | null = null;

  /**
   * @param database a connection of its own, which sees of an import what is committed
   * @param tell hears of progress, and of every state that can be searched
   */
  constructor(libraryFolder: string, database: DatabaseSync, tell: (event: ArchiveEvent) => void) {
    const catalogue = readCatalogue(database);
    const tellProgress = everyNowAndThen(tell);
    this.#keeper = new IndexKeeper({
      folder: new IndexFolder(libraryFolder),
      catalogue,
      onProgress: (progress) => {
        tellProgress(
          () => ({ name: 'index-progress', detail: { ...progress } }),
          progress.indexed === progress.articles,
        );
      },
      onShown: () => {
        tell({ name: 'library-changed', detail: { articles: catalogue.count() } });
      },
    });
  }

  /** Whether the index is being written to. */
  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** How many articles cannot be found yet. */
  behind(): number {
    return this.#keeper.behind();
  }

  /**
   * Resolves when everything that the catalogue holds now can be found.
   *
   * @returns whether more can be found than before
   */
  keepUp(): Promise<boolean> {
    if (this.#running === null) return this.#run();
    // The run may have looked at the catalogue for the last time: what came in since needs another.
    this.#next ??= this.#running
      .catch(() => false)
      .then(() => {
        this.#next = null;
        return this.#running ?? this.#run();
      });
    return this.#next;
  }

  #run(): Promise<boolean> {
    this.#running = runInTurns(this.#keeper.catchUp(), neverGivenUp)
      .then((isNew) => isNew === true)
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  /** The same when nobody waits for it: what goes wrong is logged, and tried again the next time. */
  keepUpInBackground(): void {
    this.keepUp().catch((error: unknown) => {
      console.error('khizana: the index cannot be brought up to date', error);
    });
  }

  /** Makes an index again that nobody trusts any more, after a run that may have begun with it. */
  async repair(): Promise<void> {
    await this.#running?.catch(() => undefined);
    this.keepUpInBackground();
  }
}
