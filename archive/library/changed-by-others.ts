import type { DatabaseSync } from 'node:sqlite';

/**
 * Tells whether another connection, of this program or of another, has committed since it was asked last.
 *
 * @see https://www.sqlite.org/pragma.html#pragma_data_version
 */
export function changedByOthers(database: DatabaseSync): () => boolean {
  const version = database.prepare('PRAGMA data_version');
  const now = (): unknown => version.get()?.['data_version'];
  let known = now();
  return () => {
    const before = known;
    known = now();
    return known !== before;
  };
}
