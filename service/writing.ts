import { openDatabase } from '../archive/library/open-database.ts';
import { writeCatalogue } from '../archive/library/catalogue-writer.ts';
import {
  collectionsAt,
  importCollections,
  type ImportCounts,
} from '../archive/library/import-files.ts';
import { importSeeds } from '../archive/library/import-seeds.ts';
import type { ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { succeed, type Outcome } from '../contract/outcome.ts';

type Writing = Pick<ArchiveImplementation, 'add'>;

/** Progress is told at most this often, in milliseconds: a reader sees no more, and files can be tiny. */
const progressInterval = 100;

/** The writing half of the contract. Makes the library when there is none, with the seeds in it. */
export function openWriting(
  libraryFolder: string,
  seedsFolder: string | null,
  tell: (event: ArchiveEvent) => void,
): Outcome<Writing, Failure> {
  const database = openDatabase(libraryFolder);
  if (!database.ok) return database;
  const writer = writeCatalogue(database.value);
  if (seedsFolder !== null) {
    const seeds = importSeeds(writer, seedsFolder);
    if (!seeds.ok) return seeds;
  }
  return succeed({
    add({ paths }) {
      const collections = collectionsAt(paths, libraryFolder);
      if (!collections.ok) return collections;
      const report = importCollections(writer, collections.value, everyNowAndThen(tell));
      if (report.added + report.replaced > 0) {
        tell({ name: 'library-changed', detail: { articles: writer.articles() } });
      }
      return succeed(report);
    },
  });
}

function everyNowAndThen(tell: (event: ArchiveEvent) => void): (counts: ImportCounts) => void {
  let last = -Infinity;
  return ({ filesDone, filesFound, added, replaced, unchanged }) => {
    const now = performance.now();
    if (filesDone < filesFound && now - last < progressInterval) return;
    last = now;
    tell({
      name: 'import-progress',
      detail: { filesDone, filesFound, added, replaced, unchanged },
    });
  };
}
