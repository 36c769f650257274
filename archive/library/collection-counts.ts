import type { DatabaseSync } from 'node:sqlite';

/** How much there is of a collection. */
export interface CollectionCounts {
  files: number;
  articles: number;
  vanished: number;
}

export function collectionCounts(database: DatabaseSync): (id: number) => CollectionCounts {
  const files = database.prepare('SELECT count(*) AS files FROM files WHERE collection_id = ?');
  const ofCollection = 'file_id IN (SELECT id FROM files WHERE collection_id = ?)';
  const articles = database.prepare(
    `SELECT count(*) AS articles FROM articles WHERE ${ofCollection}`,
  );
  const vanished = database.prepare(
    `SELECT count(*) AS articles FROM articles WHERE present = 0 AND ${ofCollection}`,
  );
  return (id) => ({
    files: Number(files.get(id)?.['files']),
    articles: Number(articles.get(id)?.['articles']),
    vanished: Number(vanished.get(id)?.['articles']),
  });
}
