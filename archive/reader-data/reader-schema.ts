import { knownArticlesTable } from './known-articles.ts';
import { readingPlacesTable } from './reading-places.ts';
import { waysOfReadingTables } from './ways-of-reading.ts';
import { searchesTable } from './searches.ts';

/** Raised with every change of the tables; an older file is migrated, a newer one refused. */
export const readerSchemaVersion = 1;

/**
 * What the reader made, apart from what the archive holds: no import ever writes here, and nothing here can
 * be made again from anything else.
 *
 * ```
 *   known_articles   each article that the reader did something with, by what stays when its number does not
 *     ├ reading_places  where reading stopped
 *     └ article_ways    which way it runs and in which language, where the reader knows better
 *   source_ways      the same of all articles of a source
 *   searches         those made lately, and those kept under a name
 * ```
 */
export const readerSchema = [
  knownArticlesTable,
  readingPlacesTable,
  waysOfReadingTables,
  searchesTable,
].join('\n');

export const readerMigrations: Readonly<Record<number, string>> = {};
