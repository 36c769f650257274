import type { DatabaseSync } from 'node:sqlite';
import type { Dropped, Zone } from '../article.ts';
import type { ArchiveFailure } from '../failure.ts';
import type { Outcome } from '../outcome.ts';
import { openStampedDatabase, type DatabaseKind } from './open-stamped-database.ts';
import { packAnatomy } from './pack-anatomy.ts';
import { migrations, schema } from './schema.ts';
import { schemaVersion } from './schema-version.ts';

const catalogue: DatabaseKind = {
  fileName: 'library.db',
  // «KHZN»
  applicationId: 0x4b485a4e,
  version: schemaVersion,
  schema,
  migrations,
  // An article takes some 2 KB: on SQLite's usual pages of 4 KB a third of the room would stay empty.
  pageSize: 16384,
  prepareMigration(database) {
    database.function('pack_anatomy', (zones, dropped) =>
      packAnatomy({
        zones: JSON.parse(String(zones)) as Zone[],
        dropped: JSON.parse(String(dropped)) as Dropped[],
      }),
    );
  },
};

/** Opens a library's catalogue, making it when there is none. */
export function openDatabase(libraryFolder: string): Outcome<DatabaseSync, ArchiveFailure> {
  return openStampedDatabase(libraryFolder, catalogue);
}
