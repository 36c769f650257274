import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId } from '../article.ts';

/** By what an article is known beside its number, which a library that is made anew gives afresh. */
export interface ArticleIdentity {
  /** Its collection's, relative to the library folder. */
  readonly place: string;
  readonly path: string;
  /** What it is known by inside its file. */
  readonly key: string;
  readonly title: string;
}

/** An article's identity, and what a list says of it. */
export interface IdentifiedArticle extends ArticleIdentity {
  readonly source: string | null;
  readonly date: string | null;
}

/** Tells the articles of a library by what stays when their numbers do not. */
export interface ArticleIdentities {
  /** `null` when there is no such article. */
  of(id: number): IdentifiedArticle | null;
  /**
   * The article of an identity: the one at its place, or else the one of the same path, key and title in
   * another collection, as when a folder was moved and added again.
   */
  find(identity: ArticleIdentity): ArticleId | null;
}

export function articleIdentities(database: DatabaseSync): ArticleIdentities {
  const of = database.prepare(`
    SELECT c.place, f.path, a.key, a.title, a.source, a.date
    FROM articles a JOIN files f ON f.id = a.file_id JOIN collections c ON c.id = f.collection_id
    WHERE a.id = ?`);
  const among = `
    SELECT a.id FROM collections c
    CROSS JOIN files f ON f.collection_id = c.id AND f.path = :path
    CROSS JOIN articles a ON a.file_id = f.id AND a.key = :key`;
  const inPlace = database.prepare(`${among} WHERE c.place = :place`);
  // A few collections, each with one look into an index.
  const elsewhere = database.prepare(`${among} WHERE a.title = :title ORDER BY a.id LIMIT 1`);

  return {
    of(id) {
      const row = of.get(id);
      return row === undefined ? null : ({ ...row } as unknown as IdentifiedArticle);
    },
    find({ place, path, key, title }) {
      const row = inPlace.get({ place, path, key }) ?? elsewhere.get({ path, key, title });
      return row === undefined ? null : (row['id'] as ArticleId);
    },
  };
}
