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
import { fail, succeed, type Outcome } from '../contract/outcome.ts';

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
    const seeds = whileWritable(libraryFolder, () => importSeeds(writer, seedsFolder));
    if (!seeds.ok) return seeds;
  }
  return succeed({
    add({ paths }) {
      const collections = collectionsAt(paths, libraryFolder);
      if (!collections.ok) return collections;
      return whileWritable(libraryFolder, () => {
        const report = importCollections(writer, collections.value, everyNowAndThen(tell));
        if (report.added + report.replaced > 0) {
          tell({ name: 'library-changed', detail: { articles: writer.articles() } });
        }
        return succeed(report);
      });
    },
  });
}

/** SQLite's codes for what is the matter with the library or its disk, and not with the program. */
const unwritable: ReadonlySet<number> = new Set([
  5, // SQLITE_BUSY: another program writes, and went on doing so for as long as we wait
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  11, // SQLITE_CORRUPT
  13, // SQLITE_FULL
]);

/** Does some writing; a library that cannot be written to is a failure, not a bug. */
function whileWritable<Value>(
  libraryFolder: string,
  write: () => Outcome<Value, Failure>,
): Outcome<Value, Failure> {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error && isUnwritable(error.errcode))) throw error;
    return fail({ kind: 'library-unwritable', path: libraryFolder, cause: error.message });
  }
}

/** Extended codes carry the plain one in their low byte (https://www.sqlite.org/rescode.html). */
function isUnwritable(code: unknown): boolean {
  return typeof code === 'number' && unwritable.has(code & 0xff);
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
