import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Dropped, Zone } from '../article.ts';
import type { ArchiveFailure } from '../failure.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';
import { packAnatomy } from './pack-anatomy.ts';
import { migrations, schema, schemaVersion } from './schema.ts';

/** Marks the file as ours: «KHZN» in SQLite's header (https://www.sqlite.org/fileformat.html, offset 68). */
const applicationId = 0x4b485a4e;

/**
 * Opens a library's database, making folder and tables when there are none and bringing those of an older
 * Khizana up to date. A file that is no database, not ours, or written by a newer Khizana is left
 * untouched and reported.
 */
export function openDatabase(libraryFolder: string): Outcome<DatabaseSync, ArchiveFailure> {
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(libraryFolder, { recursive: true });
    database = new DatabaseSync(join(libraryFolder, 'library.db'), { timeout: 10_000 });
    const refusal = prepare(database, libraryFolder);
    if (refusal === null) return succeed(database);
    database.close();
    return fail(refusal);
  } catch (error) {
    database?.close();
    return fail(unreadable(libraryFolder, error instanceof Error ? error.message : String(error)));
  }
}

function prepare(database: DatabaseSync, path: string): ArchiveFailure | null {
  const { found, version, isNew } = readStamp(database);
  if (isNew) {
    create(database);
  } else if (found !== applicationId) {
    return unreadable(path, 'library.db is a database of another program');
  } else if (version > schemaVersion) {
    return { kind: 'library-newer', path, found: version, known: schemaVersion };
  } else if (version < schemaVersion) {
    // A table that others refer to is made anew, and stands under its name again at the end.
    database.exec('PRAGMA foreign_keys = OFF');
    database.function('pack_anatomy', (zones, dropped) =>
      packAnatomy({
        zones: JSON.parse(String(zones)) as Zone[],
        dropped: JSON.parse(String(dropped)) as Dropped[],
      }),
    );
    migrate(database);
  }
  // With NORMAL a power cut takes the last commits, and the index, which is written to the disk by itself,
  // would hold articles under generations that then come to others (https://www.sqlite.org/pragma.html#pragma_synchronous).
  database.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL');
  return null;
}

/** Two programs may open a new library at once: the second finds the tables there and is content. */
function create(database: DatabaseSync): void {
  // An article takes some 2 KB: on SQLite's usual pages of 4 KB a third of the room would stay empty.
  database.exec('PRAGMA page_size = 16384');
  useWriteAheadLog(database);
  inOneTransaction(database, () => {
    if (!isEmpty(database)) return;
    database.exec(schema);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
  });
}

/** Takes an older library from version to version; killed in the middle, it is as it was. */
function migrate(database: DatabaseSync): void {
  inOneTransaction(database, () => {
    // Another program may have migrated it while we waited for our turn to write.
    for (let from = pragma(database, 'user_version'); from < schemaVersion; from++) {
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
