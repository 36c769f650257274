import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ArchiveFailure } from '../failure.ts';
import { articleIdentities } from '../library/article-identities.ts';
import { openStampedDatabase, type DatabaseKind } from '../library/open-stamped-database.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';
import { knownArticles } from './known-articles.ts';
import { readerMigrations, readerSchema, readerSchemaVersion } from './reader-schema.ts';
import { readingPlaces, type ReadingPlaces } from './reading-places.ts';
import { waysOfReading, type WaysOfReading } from './ways-of-reading.ts';
import { searches, type Searches } from './searches.ts';

const kind: DatabaseKind = {
  fileName: 'reader.db',
  // «KHZR»
  applicationId: 0x4b485a52,
  version: readerSchemaVersion,
  schema: readerSchema,
  migrations: readerMigrations,
};

/** What the reader made in a library. */
export interface ReaderData {
  readonly places: ReadingPlaces;
  readonly ways: WaysOfReading;
  readonly searches: Searches;
}

/**
 * Opens what the reader made, a file of its own beside the catalogue: no import, however long, locks it.
 *
 * @param catalogue the library's, to know articles again whose numbers have changed
 */
export function openReaderData(
  libraryFolder: string,
  catalogue: DatabaseSync,
): Outcome<ReaderData, ArchiveFailure> {
  const opened = openStampedDatabase(libraryFolder, kind);
  if (!opened.ok) {
    // The library may be sound: it is this file of it that is not.
    return fail({ ...opened.failure, path: join(libraryFolder, kind.fileName) });
  }
  const known = knownArticles(opened.value, articleIdentities(catalogue));
  return succeed({
    places: readingPlaces(opened.value, known),
    ways: waysOfReading(opened.value, known),
    searches: searches(opened.value),
  });
}
