import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ArchiveFailure } from '../failure.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';

/** A database file of a library: what it is called, what marks it as ours, and its tables. */
export interface DatabaseKind {
  readonly fileName: string;
  /** Four letters in SQLite's header (https://www.sqlite.org/fileformat.html, offset 68). */
  readonly applicationId: number;
  /** Raised with every change of the tables; an older file is migrated, a newer one refused. */
  readonly version: number;
  readonly schema: string;
  /** What makes a file of each version one of the next. */
  readonly migrations: Readonly<Record<number, string>>;
  /** Bytes of a page, where SQLite's usual ones are too small. */
  readonly pageSize?: number;
  /** Brings the functions that the migrations call. */
  readonly prepareMigration?: (database: DatabaseSync) => void;
}

/**
 * Opens a database of a library, making folder and tables when there are none and bringing those of an
 * older Khizana up to date. A file that is no database, not ours, or written by a newer Khizana is left
 * untouched and reported.
 */
export function openStampedDatabase(
  libraryFolder: string,
  kind: DatabaseKind,
): Outcome<DatabaseSync, ArchiveFailure> {
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(libraryFolder, { recursive: true });
    database = new DatabaseSync(join(libraryFolder, kind.fileName), { timeout: 10_000 });
    const refusal = prepare(database, libraryFolder, kind);
    if (refusal === null) return succeed(database);
    database.close();
    return fail(refusal);
  } catch (error) {
    database?.close();
    return fail(unreadable(libraryFolder, error instanceof Error ? error.message : String(error)));
  }
}

function prepare(database: DatabaseSync, path: string, kind: DatabaseKind): ArchiveFailure | null {
  const { found, version, isNew } = readStamp(database);
  if (isNew) {
    create(database, kind);
  } else if (found !== kind.applicationId) {
    return unreadable(path, `${kind.fileName} is a database of another program`);
  } else if (version > kind.version) {
    return { kind: 'library-newer', path, found: version, known: kind.version };
  } else if (version < kind.version) {
    // A table that others refer to is made anew, and stands under its name again at the end.
    database.exec('PRAGMA foreign_keys = OFF');
    kind.prepareMigration?.(database);
    migrate(database, kind);
  }
  // With NORMAL a power cut takes the last commits: of the reader's work, and of articles that the index,
  // which is written to the disk by itself, would then hold under generations that come to others
  // (https://www.sqlite.org/pragma.html#pragma_synchronous).
  database.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL');
  return null;
}

/** Two programs may open a new library at once: the second finds the tables there and is content. */
function create(database: DatabaseSync, kind: DatabaseKind): void {
  if (kind.pageSize !== undefined) database.exec(`PRAGMA page_size = ${kind.pageSize}`);
  useWriteAheadLog(database);
  inOneTransaction(database, () => {
    if (!isEmpty(database)) return;
    database.exec(kind.schema);
    database.exec(`PRAGMA application_id = ${kind.applicationId}`);
    database.exec(`PRAGMA user_version = ${kind.version}`);
  });
}

/** Takes an older file from version to version; killed in the middle, it is as it was. */
function migrate(database: DatabaseSync, { version, migrations }: DatabaseKind): void {
  inOneTransaction(database, () => {
    // Another program may have migrated it while we waited for our turn to write.
    for (let from = pragma(database, 'user_version'); from < version; from++) {
      const migration = migrations[from];
      if (migration === undefined) throw new Error(`no way on from version ${from}`);
      database.exec(migration);
      database.exec(`PRAGMA user_version = ${from + 1}`);
    }
  });
}

function inOneTransaction(database: DatabaseSync, write: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    write();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite waits for other locks, but refuses at once to change the journal while another program writes. */
function useWriteAheadLog(database: DatabaseSync): void {
  const attempts = 100;
  for (let attempt = 1; ; attempt++) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Who wrote the file; in one transaction, so that what another program is just making is seen whole. */
function readStamp(database: DatabaseSync): { found: number; version: number; isNew: boolean } {
  database.exec('BEGIN');
  const found = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const isNew = found === 0 && version === 0 && isEmpty(database);
  database.exec('COMMIT');
  return { found, version, isNew };
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

function unreadable(path: string, cause: string): ArchiveFailure {
  return { kind: 'library-unreadable', path, cause };
}
