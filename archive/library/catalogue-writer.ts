import type { DatabaseSync } from 'node:sqlite';
import type { FormatName } from '../article.ts';
import type { DissectedArticle } from '../anatomy/dissect.ts';
import { readerVersion } from '../formats/reader-version.ts';
import { columnsOf } from './article-row.ts';

/** A file as it was read this time. */
export interface ReadFileRecord {
  readonly path: string;
  readonly hash: string;
  readonly format: FormatName;
  readonly encoding: string;
  readonly articles: readonly DissectedArticle[];
}

/** How many articles of a file were new, changed, or as before. */
export interface FileChanges {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** The writing side of a library. Nothing is kept before {@link CatalogueWriter.commit}. */
export interface CatalogueWriter {
  /** The collection at this place (relative to the library folder), made when it is new. */
  collection(place: string, name: string): number;
  /** The hash under which a file was last read by this reader; `null` when it never was. */
  fileHash(collection: number, path: string): string | null;
  /** How many articles a file held when it was last read. */
  articlesIn(collection: number, path: string): number;
  /**
   * Writes a file's articles. An article keeps its id while it keeps its external id, or without one
   * its place in the file. What the file no longer holds is marked, not deleted.
   */
  putFile(collection: number, file: ReadFileRecord): FileChanges;
  hasCollection(place: string): boolean;
  commit(): void;
  /** Forgets what was written since the last commit. */
  rollback(): void;
  articles(): number;
}

export function writeCatalogue(database: DatabaseSync): CatalogueWriter {
  const findCollection = database.prepare('SELECT id FROM collections WHERE place = ?');
  // Another writer may add the same collection between our look and our transaction.
  const addCollection = database.prepare(`
    INSERT INTO collections (place, name) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET name = name RETURNING id`);
  const findFile = database.prepare(
    'SELECT hash FROM files WHERE collection_id = ? AND path = ? AND reader = ?',
  );
  const putFileRow = database.prepare(`
    INSERT INTO files (collection_id, path, hash, format, encoding, reader)
    VALUES (?, ?, ?, ?, ?, ${readerVersion})
    ON CONFLICT DO UPDATE SET hash = excluded.hash, format = excluded.format,
      encoding = excluded.encoding, reader = excluded.reader
    RETURNING id`);
  const articlesOfFile = database.prepare(`
    SELECT count(*) AS articles FROM articles a JOIN files f ON f.id = a.file_id
    WHERE f.collection_id = ? AND f.path = ? AND a.present = 1`);
  const markAllAbsent = database.prepare('UPDATE articles SET present = 0 WHERE file_id = ?');
  const findArticle = database.prepare(
    'SELECT id, content_hash FROM articles WHERE file_id = ? AND key = ?',
  );
  const columns =
    'external_id title source date author category url zones dropped text content_hash'.split(' ');
  // The generation that this transaction will end in: it holds the lock, so nobody else raises it before.
  const coming = '(SELECT generation + 1 FROM library)';
  const addArticle = database.prepare(`
    INSERT INTO articles (file_id, key, generation, ${columns.join(', ')})
    VALUES (:file_id, :key, ${coming}, ${columns.map((name) => `:${name}`).join(', ')})`);
  const replaceArticle = database.prepare(`
    UPDATE articles SET present = 1, generation = ${coming},
      ${columns.map((name) => `${name} = :${name}`).join(', ')}
    WHERE id = :id`);
  const markPresent = database.prepare('UPDATE articles SET present = 1 WHERE id = ?');
  const raiseGeneration = database.prepare('UPDATE library SET generation = generation + 1');
  const countArticles = database.prepare('SELECT count(*) AS articles FROM articles');

  let changed = false;
  const begin = (): void => {
    if (!database.isTransaction) database.exec('BEGIN IMMEDIATE');
  };

  function putArticle(fileId: number, key: string, article: DissectedArticle): keyof FileChanges {
    const written = columnsOf(article);
    const known = findArticle.get(fileId, key);
    if (known === undefined) {
      addArticle.run({ file_id: fileId, key, ...written });
      return 'added';
    }
    const id = Number(known['id']);
    if (known['content_hash'] === written['content_hash']) {
      markPresent.run(id);
      return 'unchanged';
    }
    replaceArticle.run({ id, ...written });
    return 'replaced';
  }

  return {
    collection(place, name) {
      const known = findCollection.get(place);
      if (known !== undefined) return Number(known['id']);
      begin();
      return Number(addCollection.get(place, name)?.['id']);
    },
    hasCollection: (place) => findCollection.get(place) !== undefined,
    fileHash(collection, path) {
      const hash = findFile.get(collection, path, readerVersion)?.['hash'];
      return typeof hash === 'string' ? hash : null;
    },
    articlesIn: (collection, path) =>
      Number(articlesOfFile.get(collection, path)?.['articles'] ?? 0),
    putFile(collection, file) {
      begin();
      const { path, hash, format, encoding } = file;
      const fileId = Number(putFileRow.get(collection, path, hash, format, encoding)?.['id']);
      markAllAbsent.run(fileId);
      const changes = { added: 0, replaced: 0, unchanged: 0 };
      const keys = new Set<string>();
      file.articles.forEach((article, index) => {
        const key = keyOf(article, index, keys);
        keys.add(key);
        changes[putArticle(fileId, key, article)] += 1;
      });
      changed ||= changes.added + changes.replaced > 0;
      return changes;
    },
    commit() {
      if (!database.isTransaction) return;
      if (changed) raiseGeneration.run();
      database.exec('COMMIT');
      changed = false;
    },
    rollback() {
      if (database.isTransaction) database.exec('ROLLBACK');
      changed = false;
    },
    articles: () => Number(countArticles.get()?.['articles']),
  };
}

/** What an article is known by inside its file; an external id that comes twice counts only once. */
function keyOf(article: DissectedArticle, index: number, taken: ReadonlySet<string>): string {
  const named = article.externalId === null ? null : `id:${article.externalId}`;
  return named === null || taken.has(named) ? `at:${index}` : named;
}
