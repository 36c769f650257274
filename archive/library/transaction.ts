import type { DatabaseSync } from 'node:sqlite';

/** What is written since the last commit, and whether articles are among it. */
export interface Transaction {
  /** Begins one, unless it has begun. */
  begin(): void;
  /** Says that articles change, which raises the library's generation with the commit. */
  change(): void;
  commit(): void;
  /** Forgets what was written since the last commit. */
  rollback(): void;
}

export function transactionOn(database: DatabaseSync): Transaction {
  const raiseGeneration = database.prepare('UPDATE library SET generation = generation + 1');
  let isChanged = false;
  return {
    begin() {
      if (!database.isTransaction) database.exec('BEGIN IMMEDIATE');
    },
    change() {
      isChanged = true;
    },
    commit() {
      if (!database.isTransaction) return;
      if (isChanged) raiseGeneration.run();
      database.exec('COMMIT');
      isChanged = false;
    },
    rollback() {
      if (database.isTransaction) database.exec('ROLLBACK');
      isChanged = false;
    },
  };
}
