import { DatabaseSync } from 'node:sqlite';

/** How long to sleep for a lock that somebody else holds, in milliseconds, before asking again. */
const patience = 50;

/**
 * Lets one at a time write, among all programs on the machine. It is SQLite's lock on an empty database:
 * the one that Node has on every system, and that ends with its holder however that ends.
 *
 * @see https://www.sqlite.org/lockingv3.html
 */
export class WriteLock {
  readonly #database: DatabaseSync;

  /** @param path of a file that is made where there is none, and stays empty */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: patience });
  }

  /** Takes the lock; false when somebody else had it for as long as we wait. */
  take(): boolean {
    try {
      this.#database.exec('BEGIN EXCLUSIVE');
      return true;
    } catch (error) {
      if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false;
      throw error;
    }
  }

  release(): void {
    this.#database.exec('ROLLBACK');
  }

  close(): void {
    this.#database.close();
  }
}

/** SQLITE_BUSY (https://www.sqlite.org/rescode.html#busy). */
const busy = 5;
