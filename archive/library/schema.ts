/** Raised with every change of the tables; an older library is migrated, a newer one refused. */
export const schemaVersion = 2;

/**
 * The catalogue: the truth about a library, from which every index can be made again.
 *
 * ```
 *   library      one row: the generation, raised whenever the articles change
 *   collections  what the reader added in one go, by its place relative to the library folder
 *     └ files    each file of it: the hash of its bytes when it was last read, and by which reader
 *         └ articles   text (zstd), zones, facts; `present` falls to 0 when the file no longer has it;
 *                      `generation` is the one that the article came or was last changed with
 * ```
 */
export const schema = `
  CREATE TABLE library (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    generation INTEGER NOT NULL
  ) STRICT;
  INSERT INTO library VALUES (1, 0);

  CREATE TABLE collections (
    id    INTEGER PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL
  ) STRICT;

  CREATE TABLE files (
    id            INTEGER PRIMARY KEY,
    collection_id INTEGER NOT NULL REFERENCES collections (id),
    path          TEXT NOT NULL,
    hash          TEXT NOT NULL,
    format        TEXT NOT NULL,
    encoding      TEXT NOT NULL,
    reader        INTEGER NOT NULL,
    UNIQUE (collection_id, path)
  ) STRICT;

  CREATE TABLE articles (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id      INTEGER NOT NULL REFERENCES files (id),
    key          TEXT NOT NULL,
    external_id  TEXT,
    title        TEXT NOT NULL,
    source       TEXT,
    date         TEXT,
    author       TEXT,
    category     TEXT,
    url          TEXT,
    text         BLOB NOT NULL,
    zones        TEXT NOT NULL,
    dropped      TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    present      INTEGER NOT NULL DEFAULT 1,
    generation   INTEGER NOT NULL,
    UNIQUE (file_id, key)
  ) STRICT;
  CREATE INDEX articles_by_date ON articles (date);
  CREATE INDEX articles_by_source ON articles (source);
  CREATE INDEX articles_by_generation ON articles (generation);
`;

/** What makes a library of each version one of the next. */
export const migrations: Readonly<Record<number, string>> = {
  // A constant default touches no row, however many there are: all that is there counts as one change.
  1: `
    ALTER TABLE articles ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX articles_by_source ON articles (source);
    CREATE INDEX articles_by_generation ON articles (generation);
  `,
};
