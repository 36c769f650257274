import type { DatabaseSync } from 'node:sqlite';

export const searchesTable = `
  CREATE TABLE searches (
    id      INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    query   TEXT NOT NULL,
    name    TEXT,
    at      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX searches_by_time ON searches (at);
`;

/** A search as it was made. */
export interface Search {
  /** Where the interface shows it: the words, and all that narrows them. */
  readonly address: string;
  /** The words alone. */
  readonly query: string;
}

/** A search that is remembered. */
export interface KeptSearch extends Search {
  readonly id: number;
  /** What the reader calls it; `null` for one that was merely made. */
  readonly name: string | null;
  /** When it was made or saved last, as ISO 8601 in UTC. */
  readonly at: string;
}

/** The searches that the reader made lately, and those that are to be kept. */
export interface Searches {
  /** The latest first; those with a name, and then those without. */
  list(limit: number): KeptSearch[];
  /** Remembers that a search was made; one that was made before moves to the front. */
  record(search: Search, at: string): void;
  /** Keeps a search under a name, or under another than before. */
  save(search: Search, name: string, at: string): void;
  /** Forgets a search; all without a name when it is `null`. */
  forget(id: number | null): void;
}

/** Searches without a name that are remembered; older ones make room. */
const recentKept = 100;

export function searches(database: DatabaseSync): Searches {
  const list = database.prepare(`
    SELECT id, address, query, name, at FROM searches
    WHERE (name IS NULL) = ? ORDER BY at DESC, id DESC LIMIT ?`);
  const put = database.prepare(`
    INSERT INTO searches (address, query, name, at) VALUES (:address, :query, :name, :at)
    ON CONFLICT DO UPDATE SET query = :query, name = coalesce(:name, name), at = :at`);
  const makeRoom = database.prepare(`
    DELETE FROM searches WHERE name IS NULL AND id NOT IN (
      SELECT id FROM searches WHERE name IS NULL ORDER BY at DESC, id DESC LIMIT ${recentKept})`);
  const forget = database.prepare('DELETE FROM searches WHERE id = ?');
  const forgetRecent = database.prepare('DELETE FROM searches WHERE name IS NULL');

  return {
    list: (limit) =>
      [0, 1].flatMap((isRecent) =>
        list.all(isRecent, limit).map((row) => ({ ...row }) as unknown as KeptSearch),
      ),
    record({ address, query }, at) {
      put.run({ address, query, name: null, at });
      makeRoom.run();
    },
    save({ address, query }, name, at) {
      put.run({ address, query, name, at });
    },
    forget(id) {
      if (id === null) forgetRecent.run();
      else forget.run(id);
    },
  };
}
