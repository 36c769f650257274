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
  /** Whether imports go on that an earlier run of the program has left unfinished. */
  readonly resumesJobs: boolean;
  /** Whether imports that were running are paused: the thread has ended over them, more than once. */
  readonly holdsJobs: boolean;
}

/** A worker's first word: whether it could open the library. */
export type WorkerStart = Outcome<null, Failure>;

/** What else the threads of a library say to each other, beside the calls and events of the contract. */
export type WorkerNotice =
  | { readonly kind: 'started'; readonly start: WorkerStart }
  /** The reading thread has found the index damaged; the indexing thread is to make it again. */
  | { readonly kind: 'index-damaged'; readonly index: string }
  /**
   * The importing thread has committed articles. `expected` is how many there will be when its import has
   * ended, near enough; `null` when it has.
   */
  | { readonly kind: 'committed'; readonly expected: number | null }
  /** The indexing thread is asked to say when all that is in the catalogue now can be found. */
  | { readonly kind: 'catch-up'; readonly ticket: number }
  /** `cause` says why it cannot be. */
  | { readonly kind: 'caught-up'; readonly ticket: number; readonly cause: string | null }
  /** The importing thread is to stop at its last commit, and to say so. */
  | { readonly kind: 'close' }
  | { readonly kind: 'closed' };
