import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId } from '../article.ts';
import type { ArticleIdentities, IdentifiedArticle } from '../library/article-identities.ts';

export const knownArticlesTable = `
  CREATE TABLE known_articles (
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    place   TEXT NOT NULL,
    path    TEXT NOT NULL,
    key     TEXT NOT NULL,
    title   TEXT NOT NULL,
    source  TEXT,
    date    TEXT,
    UNIQUE (path, key, place)
  ) STRICT;
`;

/** A row of the table: the article as it was when the reader last did something with it. */
export interface KnownArticleRow extends IdentifiedArticle {
  readonly id: number;
  /** The number it had then. */
  readonly article: number;
}

/** An article that the reader did something with, as it is now. */
export interface KnownArticle {
  /** `null` when the library does not hold it any more; what was attached to it stays. */
  readonly id: ArticleId | null;
  readonly title: string;
  readonly source: string | null;
  readonly date: string | null;
}

/** The articles that something of the reader's is attached to. */
export interface KnownArticles {
  /** Number of what is known of an article; `null` when nothing is. */
  find(id: ArticleId): number | null;
  /** The same, remembering the article as it is now; `null` when there is no such article. */
  keep(id: ArticleId): number | null;
  /** Where a remembered article is in the library of today. */
  locate(row: KnownArticleRow): KnownArticle;
}

export function knownArticles(
  database: DatabaseSync,
  identities: ArticleIdentities,
): KnownArticles {
  const namesakes = database.prepare('SELECT * FROM known_articles WHERE path = ? AND key = ?');
  const add = database.prepare(`
    INSERT INTO known_articles (article, place, path, key, title, source, date)
    VALUES (:article, :place, :path, :key, :title, :source, :date)`);
  const update = database.prepare(`
    UPDATE known_articles SET article = :article, place = :place, title = :title, source = :source, date = :date
    WHERE id = :id`);

  function rowOf(id: ArticleId, found: IdentifiedArticle): KnownArticleRow | null {
    const rows = namesakes.all(found.path, found.key) as unknown as KnownArticleRow[];
    return (
      rows.find(({ place }) => place === found.place) ??
      // One whose collection was added again from elsewhere; but not that of a copy in another collection.
      rows.find((row) => identities.find(row) === id) ??
      null
    );
  }

  return {
    find(id) {
      const found = identities.of(id);
      return found === null ? null : (rowOf(id, found)?.id ?? null);
    },
    keep(id) {
      const found = identities.of(id);
      if (found === null) return null;
      const { place, title, source, date } = found;
      const row = rowOf(id, found);
      if (row === null) return Number(add.run({ ...found, article: id }).lastInsertRowid);
      update.run({ id: row.id, article: id, place, title, source, date });
      return row.id;
    },
    locate(row) {
      const there = identities.of(row.article);
      const isSame = there?.place === row.place && there.path === row.path && there.key === row.key;
      const id = isSame ? (row.article as ArticleId) : identities.find(row);
      const { title, source, date } = (id === null ? null : identities.of(id)) ?? row;
      return { id, title, source, date };
    },
  };
}
