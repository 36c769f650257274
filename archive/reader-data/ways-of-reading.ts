import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId, Direction } from '../article.ts';
import type { KnownArticles } from './known-articles.ts';

export const waysOfReadingTables = `
  CREATE TABLE article_ways (
    known_article INTEGER PRIMARY KEY REFERENCES known_articles (id),
    direction     TEXT,
    language      TEXT
  ) STRICT;
  CREATE TABLE source_ways (
    source    TEXT PRIMARY KEY,
    direction TEXT,
    language  TEXT
  ) STRICT;
`;

/** Which way something runs and in which language, where the reader knows better; `null` leaves it open. */
export interface WayOfReading {
  readonly direction: Direction | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** How the reader has articles run, one by one and by their source. */
export interface WaysOfReading {
  ofArticle(id: ArticleId): WayOfReading;
  /** Of all articles of a source; `null` for those without one. */
  ofSource(source: string | null): WayOfReading;
  /** Returns whether there is such an article. */
  setForArticle(id: ArticleId, way: WayOfReading): boolean;
  setForSource(source: string | null, way: WayOfReading): void;
}

const open: WayOfReading = { direction: null, language: null };

export function waysOfReading(database: DatabaseSync, known: KnownArticles): WaysOfReading {
  const columns = 'direction, language';
  const article = database.prepare(`SELECT ${columns} FROM article_ways WHERE known_article = ?`);
  const source = database.prepare(`SELECT ${columns} FROM source_ways WHERE source = ?`);
  const setArticle = database.prepare('INSERT OR REPLACE INTO article_ways VALUES (?, ?, ?)');
  const setSource = database.prepare('INSERT OR REPLACE INTO source_ways VALUES (?, ?, ?)');
  const read = (row: unknown): WayOfReading =>
    row === undefined ? open : { ...(row as WayOfReading) };
  // A source has a name, if it has one.
  const nameOf = (name: string | null): string => name ?? '';

  return {
    ofArticle(id) {
      const number = known.find(id);
      return number === null ? open : read(article.get(number));
    },
    ofSource: (name) => read(source.get(nameOf(name))),
    setForArticle(id, { direction, language }) {
      const number = known.keep(id);
      if (number === null) return false;
      setArticle.run(number, direction, language);
      return true;
    },
    setForSource(name, { direction, language }) {
      setSource.run(nameOf(name), direction, language);
    },
  };
}
