import type { DatabaseSync } from 'node:sqlite';
import type { CopyText } from '../copies/copy-finder.ts';
import { textOfRow, type TextRow } from './article-row.ts';
import type { RemovalScope } from './removal-scope.ts';
import type { Transaction } from './transaction.ts';

export interface Removable {
  readonly articles: number;
  readonly files: number;
}

/** An article that is to go. */
export interface RemovedArticle {
  readonly id: number;
  /** What it says, where others may have been compared with it: a copy of another is looked up by nobody. */
  readonly text: CopyText | null;
  /** The articles that are copies of it. */
  readonly copies: readonly number[];
}

/** What is removed from a library, written. */
export interface RemovalRecords {
  count(collectionId: number, scope: RemovalScope): Removable;
  /**
   * Removes some articles, the newest first: copies go before the article that they are copies of.
   *
   * @returns what was removed; none when no more are left
   */
  removeSome(collectionId: number, scope: RemovalScope, most: number): RemovedArticle[];
  /** Removes the files whose articles are gone; of a whole collection also its reports. */
  removeFiles(collectionId: number, scope: RemovalScope): void;
  /** Removes an empty collection. */
  removeCollection(collectionId: number): void;
}

/** Ids are never given again (`AUTOINCREMENT`), so that what was removed stays so. */
export const removalSchema = `
  CREATE TABLE removed (
    generation INTEGER NOT NULL,
    article    INTEGER NOT NULL,
    PRIMARY KEY (generation, article)
  ) STRICT, WITHOUT ROWID;
`;

export function removalRecords(database: DatabaseSync, transaction: Transaction): RemovalRecords {
  const filesOf: Readonly<Record<RemovalScope, string>> = {
    vanished: 'collection_id = ? AND present = 0',
    all: 'collection_id = ?',
  };
  const inCollection = 'file_id IN (SELECT id FROM files WHERE collection_id = ?)';
  const articlesOf: Readonly<Record<RemovalScope, string>> = {
    vanished: `${inCollection} AND present = 0`,
    all: inCollection,
  };
  const prepared = (scope: RemovalScope) => ({
    countArticles: database.prepare(
      `SELECT count(*) AS n FROM articles WHERE ${articlesOf[scope]}`,
    ),
    countFiles: database.prepare(`SELECT count(*) AS n FROM files WHERE ${filesOf[scope]}`),
    some: database.prepare(`
      SELECT id, cluster, text, anatomy FROM articles WHERE ${articlesOf[scope]}
      ORDER BY id DESC LIMIT ?`),
    dropFiles: database.prepare(`DELETE FROM files WHERE ${filesOf[scope]}`),
  });
  const statements = { vanished: prepared('vanished'), all: prepared('all') };
  const copiesOf = database.prepare('SELECT id FROM articles WHERE cluster = ? ORDER BY id');
  const drop = database.prepare('DELETE FROM articles WHERE id = ?');
  const note = database.prepare('INSERT INTO removed SELECT generation + 1, ? FROM library');
  const dropReports = database.prepare('DELETE FROM job_files WHERE collection_id = ?');
  const dropCollection = database.prepare('DELETE FROM collections WHERE id = ?');

  return {
    count(collectionId, scope) {
      const { countArticles, countFiles } = statements[scope];
      return {
        articles: Number(countArticles.get(collectionId)?.['n']),
        files: Number(countFiles.get(collectionId)?.['n']),
      };
    },
    removeSome(collectionId, scope, most) {
      transaction.begin();
      return statements[scope].some.all(collectionId, most).map((row) => {
        const id = Number(row['id']);
        const isFirst = row['cluster'] === null;
        drop.run(id);
        note.run(id);
        transaction.change();
        return {
          id,
          text: isFirst ? textOfRow(row as unknown as TextRow) : null,
          copies: isFirst ? copiesOf.all(id).map((copy) => Number(copy['id'])) : [],
        };
      });
    },
    removeFiles(collectionId, scope) {
      transaction.begin();
      statements[scope].dropFiles.run(collectionId);
      if (scope === 'all') dropReports.run(collectionId);
    },
    removeCollection(collectionId) {
      transaction.begin();
      dropCollection.run(collectionId);
    },
  };
}
