import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly libraryFolder: string;
  /** Documents to take into a new library; `null` leaves it empty. */
  readonly seedsFolder: string | null;
  /**
   * Opening waits for the index when so many articles or fewer are missing from it; more follow while
   * the library is already read.
   */
  readonly mostAwaited: number;
}

/** A worker's first word: whether it could open the library. */
export type WorkerStart = Outcome<null, Failure>;

/** What else the threads of a library say to each other, beside the calls and events of the contract. */
export type WorkerNotice =
  | { readonly kind: 'started'; readonly start: WorkerStart }
  /** The reading thread has found the index damaged; the writing thread is to make it again. */
  | { readonly kind: 'index-damaged'; readonly index: string };
