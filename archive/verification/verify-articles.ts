import type { DatabaseSync } from 'node:sqlite';
import { isAsTakenIn, type WrittenRow } from '../library/article-row.ts';
import type { Steps } from '../search/steps.ts';
import type { Findings } from './findings.ts';

/** Rows read at a time: no statement stays open over a pause, so that an import is not held up. */
const rowsPerPage = 100;

/**
 * Reads every article and compares it with the hash that it was taken in with.
 *
 * @param tell told how many are done
 * @returns how many there are
 */
export function* verifyArticles(
  database: DatabaseSync,
  findings: Findings,
  tell: (done: number) => void,
): Steps<number> {
  const page = database.prepare(`
    SELECT a.*, f.path, c.name AS collection
    FROM articles a JOIN files f ON f.id = a.file_id JOIN collections c ON c.id = f.collection_id
    WHERE a.id > ? ORDER BY a.id LIMIT ${rowsPerPage}`);
  let [last, done] = [0, 0];
  for (;;) {
    const rows = page.all(last) as unknown as readonly WrittenRow[];
    for (const row of rows) {
      const { id, title, collection, path } = row;
      if (!isAsTakenIn(row)) findings.add({ kind: 'article-damaged', id, title, collection, path });
      done += 1;
      yield;
    }
    tell(done);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < rowsPerPage) return done;
  }
}
