import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId } from '../article.ts';
import type { KnownArticle, KnownArticleRow, KnownArticles } from './known-articles.ts';

export const readingPlacesTable = `
  CREATE TABLE reading_places (
    known_article INTEGER PRIMARY KEY REFERENCES known_articles (id),
    start         INTEGER NOT NULL,
    quote         TEXT NOT NULL,
    share         REAL NOT NULL,
    at            TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reading_places_by_time ON reading_places (at);
`;

/** Where the reader stopped in an article. */
export interface ReadingPlace {
  /** Offset into the article's text. */
  readonly offset: number;
  /** How much of the article was read, from 0 to 1: its end was reached. */
  readonly share: number;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
}

/** A place in the list of them. */
export interface ListedPlace extends KnownArticle, Omit<ReadingPlace, 'offset'> {
  /** Number of the place itself, which stays when the article has gone. */
  readonly place: number;
}

/** Where the reader stopped in each article, of which one place is kept. */
export interface ReadingPlaces {
  of(id: ArticleId, text: string): ReadingPlace | null;
  /** Returns whether there is such an article. */
  set(id: ArticleId, text: string, place: ReadingPlace): boolean;
  /** The latest first. */
  list(options: { readonly limit: number; readonly unfinished: boolean }): ListedPlace[];
  /** Returns whether there was such a place. */
  forget(place: number): boolean;
}

/** Characters kept of what stands at a place, to find it again in a text that has changed. */
const quoteLength = 48;

export function readingPlaces(database: DatabaseSync, known: KnownArticles): ReadingPlaces {
  const one = database.prepare('SELECT * FROM reading_places WHERE known_article = ?');
  const set = database.prepare(`
    INSERT INTO reading_places VALUES (:known, :start, :quote, :share, :at)
    ON CONFLICT DO UPDATE SET start = :start, quote = :quote, share = :share, at = :at`);
  const list = database.prepare(`
    SELECT p.known_article AS number, p.share, p.at, a.*
    FROM reading_places p JOIN known_articles a ON a.id = p.known_article
    WHERE p.share < :below ORDER BY p.at DESC LIMIT :limit`);
  const forget = database.prepare('DELETE FROM reading_places WHERE known_article = ?');

  return {
    of(id, text) {
      const number = known.find(id);
      const row = number === null ? undefined : one.get(number);
      if (row === undefined) return null;
      const { start, quote, share, at } = row as unknown as PlaceRow;
      return { offset: placeOf(quote, start, share, text), share, at };
    },
    set(id, text, { offset, share, at }) {
      const number = known.keep(id);
      if (number === null) return false;
      const quote = text.slice(offset, offset + quoteLength);
      set.run({ known: number, start: offset, quote, share, at });
      return true;
    },
    list({ limit, unfinished }) {
      const rows = list.all({ limit, below: unfinished ? 1 : 2 }) as unknown as ListRow[];
      return rows.map((row) => ({
        place: row.number,
        share: row.share,
        at: row.at,
        ...known.locate(row),
      }));
    },
    forget: (place) => Number(forget.run(place).changes) > 0,
  };
}

interface PlaceRow {
  readonly start: number;
  readonly quote: string;
  readonly share: number;
  readonly at: string;
}

interface ListRow extends KnownArticleRow, Pick<ReadingPlace, 'share' | 'at'> {
  readonly number: number;
}

/** Where a quotation stands in a text that may have changed: nearest to where it was, or as far down as it was. */
function placeOf(quote: string, offset: number, share: number, text: string): number {
  if (text.startsWith(quote, offset)) return offset;
  const before = text.lastIndexOf(quote, offset);
  const after = text.indexOf(quote, offset);
  if (before === -1 && after === -1) return Math.floor(text.length * share);
  if (before === -1) return after;
  return after === -1 || offset - before <= after - offset ? before : after;
}
