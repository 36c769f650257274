import { DatabaseSync } from 'node:sqlite';
import type { Steps } from '../search/steps.ts';
import type { Findings } from './findings.ts';
import type { Finding } from './verification.ts';

type DatabaseFile = Extract<Finding, { kind: 'database-damaged' }>['file'];

/**
 * Has SQLite look through a database, a table with its indexes at a time: whether its pages are sound, its
 * indexes say what its tables say, and what refers to another row finds it.
 *
 * @param tell told how many tables are done, of how many
 * @see https://www.sqlite.org/pragma.html#pragma_integrity_check
 */
export function* verifyDatabase(
  path: string,
  file: DatabaseFile,
  findings: Findings,
  tell: (done: number, total: number) => void,
): Steps<void> {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
    const names = database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name`)
      .all()
      .map(({ name }) => String(name));
    for (const [done, name] of names.entries()) {
      tell(done, names.length);
      yield;
      const quoted = `"${name.replaceAll('"', '""')}"`;
      for (const row of database.prepare(`PRAGMA integrity_check(${quoted})`).iterate()) {
        const detail = String(row['integrity_check']);
        if (detail !== 'ok') findings.add({ kind: 'database-damaged', file, detail });
      }
      for (const row of database.prepare(`PRAGMA foreign_key_check(${quoted})`).iterate()) {
        const detail = `${name}: row ${String(row['rowid'])} refers to no row of ${String(row['parent'])}`;
        findings.add({ kind: 'database-damaged', file, detail });
      }
    }
    tell(names.length, names.length);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    findings.add({ kind: 'database-damaged', file, detail });
  } finally {
    database?.close();
  }
}
