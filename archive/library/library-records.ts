import type { DatabaseSync } from 'node:sqlite';
import { CopyFinder } from '../copies/copy-finder.ts';
import { SqliteCopyStore } from '../copies/sqlite-copy-store.ts';
import { articleRecords } from './article-records.ts';
import { collectionRecords } from './collection-records.ts';
import { fileRecords } from './file-records.ts';
import type { LibraryRecords } from './import-run.ts';
import { jobRecords } from './job-records.ts';
import { removalRecords } from './removal-records.ts';
import { transactionOn } from './transaction.ts';

/** The writing side of a library. Nothing is kept before its transaction is committed. */
export function libraryRecords(database: DatabaseSync): LibraryRecords {
  const transaction = transactionOn(database);
  const articles = articleRecords(database, transaction);
  return {
    transaction,
    collections: collectionRecords(database, transaction),
    files: fileRecords(database, transaction),
    articles,
    jobs: jobRecords(database, transaction),
    removals: removalRecords(database, transaction),
    findCopies: () => new CopyFinder(new SqliteCopyStore(database), (id) => articles.textOf(id)),
  };
}
