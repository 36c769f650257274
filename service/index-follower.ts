import { readCatalogue } from '../archive/library/catalogue.ts';
import { IndexKeeper } from '../archive/library/keep-index.ts';
import { IndexFolder } from '../archive/search/index-folder.ts';
import { runInTurns, type Steps } from '../archive/search/steps.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { ArchiveEvent } from '../contract/contract.ts';
import { everyNowAndThen } from './every-now-and-then.ts';

/** A library is closed by ending the thread: the index is as it was committed last. */
const neverGivenUp = new AbortController().signal;

/** The thread has nothing else to do but to hear of commits. */
const millisecondsPerTurn = 20;

/** When nothing has come in for so long, in milliseconds, small segments are merged. */
const quietBeforeTidying = 2000;

/** Keeps the index up with the catalogue, in turns, one run at a time. */
export class IndexFollower {
  readonly #keeper: IndexKeeper;
  #last: Promise<boolean> = Promise.resolve(false);
  #runs = 0;
  #tidying: NodeJS.Timeout | undefined;

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

  /** How many articles cannot be found yet. */
  behind(): number {
    return this.#keeper.behind();
  }

  /**
   * Resolves when everything that the catalogue holds now can be found.
   *
   * @param expected articles that there will be when a running import has ended: some of what came in may
   *   wait until then
   * @returns whether more can be found than before
   */
  keepUp(expected = 0): Promise<boolean> {
    // A run that is on its way has perhaps already looked for the last time.
    const run = this.#last
      .catch(() => false)
      .then(() => this.#run(this.#keeper.catchUp({ expected })))
      .then((isNew) => isNew === true)
      .finally(() => {
        this.#runs -= 1;
        if (this.#runs === 0) this.#tidyLater();
      });
    this.#runs += 1;
    clearTimeout(this.#tidying);
    this.#last = run;
    return run;
  }

  /** What many small segments would cost every search is saved when there is time for it. */
  #tidyLater(): void {
    this.#tidying = setTimeout(() => {
      this.#last = this.#run(this.#keeper.tidy()).then(
        (isSound) => {
          if (isSound === false) this.keepUpInBackground();
          return false;
        },
        (error: unknown) => {
          console.error('khizana: the index cannot be tidied', error);
          return false;
        },
      );
    }, quietBeforeTidying).unref();
  }

  #run<Value>(steps: Steps<Value>): ReturnType<typeof runInTurns<Value>> {
    return runInTurns(steps, neverGivenUp, { milliseconds: millisecondsPerTurn });
  }

  /** The same when nobody waits for it: what goes wrong is logged, and tried again the next time. */
  keepUpInBackground(expected = 0): void {
    this.keepUp(expected).catch((error: unknown) => {
      console.error('khizana: the index cannot be brought up to date', error);
    });
  }

  /** Tidies no more. */
  close(): void {
    clearTimeout(this.#tidying);
  }

  get isRunning(): boolean {
    return this.#runs > 0;
  }

  /** Makes an index again that nobody trusts any more, after a run that may have begun with it. */
  async repair(): Promise<void> {
    await this.#last.catch(() => undefined);
    this.keepUpInBackground();
  }
}
