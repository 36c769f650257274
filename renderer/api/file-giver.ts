import type { Failure } from '../../contract/failure.ts';
import type { Outcome } from '../../contract/outcome.ts';

/** How far giving has come: in a browser files are copied into the library first. */
export interface Giving {
  readonly filesDone: number;
  readonly files: number;
}

/** Paths that the archive can be asked to add; none when the reader thought better of it. */
export type Given = Outcome<readonly string[], Failure>;

/** Brings what the reader chooses or drops to where the archive can read it. */
export interface FileGiver {
  readonly choose: (kind: 'files' | 'folder', tell: (giving: Giving) => void) => Promise<Given>;
  /** Has to be called while the drop is being heard: afterwards a browser holds nothing of it. */
  readonly dropped: (dropped: DataTransfer, tell: (giving: Giving) => void) => Promise<Given>;
}
