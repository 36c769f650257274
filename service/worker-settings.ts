import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly libraryFolder: string;
  /** Documents to take into a new library; `null` leaves it empty. */
  readonly seedsFolder: string | null;
}

/** A worker's first word: whether it could open the library. */
export type WorkerStart = Outcome<null, Failure>;
