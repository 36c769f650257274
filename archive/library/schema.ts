import { copySchema } from '../copies/sqlite-copy-store.ts';
import { removalSchema } from './removal-records.ts';

/** Columns of `files` as they were in version 3. */
const filesOf3 = `
    id            INTEGER PRIMARY KEY,
    collection_id INTEGER NOT NULL REFERENCES collections (id),
    path          TEXT NOT NULL,
    hash          TEXT NOT NULL,
    size          INTEGER NOT NULL,
    modified      REAL NOT NULL,
    changed       REAL NOT NULL,
    format        TEXT NOT NULL,
    encoding      TEXT,
    reader        INTEGER NOT NULL,
    settings      TEXT NOT NULL,
    pass          INTEGER NOT NULL,
    is_whole      INTEGER NOT NULL,
    documents     INTEGER NOT NULL,
    resume        INTEGER,
    seen          INTEGER NOT NULL,
    present       INTEGER NOT NULL`;

const articles = `(
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id      INTEGER NOT NULL REFERENCES files (id),
    key          TEXT NOT NULL,
    inside       TEXT,
    format       TEXT,
    encoding     TEXT,
    external_id  TEXT,
    title        TEXT NOT NULL,
    source       TEXT,
    date         TEXT,
    author       TEXT,
    category     TEXT,
    url          TEXT,
    language     TEXT,
    direction    TEXT,
    text         BLOB NOT NULL,
    anatomy      BLOB NOT NULL,
    content_hash TEXT NOT NULL,
    cluster      INTEGER,
    pass         INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL,
    present      INTEGER NOT NULL DEFAULT 1,
    generation   INTEGER NOT NULL,
    UNIQUE (file_id, key)
  ) STRICT`;

const articleIndexes = `
  CREATE INDEX articles_by_date ON articles (date);
  CREATE INDEX articles_by_source ON articles (source);
  CREATE INDEX articles_by_generation ON articles (generation);
  CREATE INDEX articles_by_cluster ON articles (cluster) WHERE cluster IS NOT NULL;
`;

/** Tables of the imports; those of version 3 lack some columns. */
const jobsOf3 = jobsWith('');
const jobs = jobsWith(', unasked INTEGER NOT NULL DEFAULT 0');

function jobsWith(columns: string): string {
  return `
  CREATE TABLE jobs (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    state    TEXT NOT NULL,
    sources  TEXT NOT NULL,
    counts   TEXT NOT NULL,
    started  TEXT NOT NULL,
    ended    TEXT,
    problem  TEXT ${columns}
  ) STRICT;

  CREATE TABLE job_files (
    id       INTEGER PRIMARY KEY,
    job_id   INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    collection_id INTEGER NOT NULL,
    path     TEXT NOT NULL,
    inside   TEXT,
    outcome  TEXT NOT NULL,
    format   TEXT,
    articles INTEGER NOT NULL,
    problems TEXT NOT NULL,
    guesses  TEXT NOT NULL
  ) STRICT;
  CREATE INDEX job_files_by_path ON job_files (job_id, collection_id, path);
  CREATE INDEX job_files_by_outcome ON job_files (job_id, outcome);
`;
}

/**
 * The catalogue: the truth about a library, from which every index can be made again.
 *
 * ```
 *   library      one row: the generation, raised whenever the articles change
 *   collections  what the reader added in one go, by its place relative to the library folder; how it is
 *     │          to be read, and whether it is watched
 *     └ files    each file of it: its size, times and hash when it was last read, by which reader and with
 *         │      which settings, and how many problems it had; how far, when it was not read to its end;
 *         │      `present` falls to 0 when it vanishes, `seen` is the last job that came upon it
 *         └ articles   text, zones, facts; `present` falls to 0 when the file no longer has it;
 *                      `pass` is the reading of the file that came upon it last, `ordinal` its place in it;
 *                      `generation` is the one that the article came or was last changed with; `cluster`
 *                      is the first article that it is a copy of, `NULL` for none
 *   removed      articles that the reader has removed, each with the generation in which it went
 *   copy_…       by which near copies are looked up (archive/copies/)
 *   jobs         imports, the running one among them, and how far they are
 *     └ job_files  what became of each file, and of each file inside one that was not taken in
 * ```
 */
export const schema = `
  CREATE TABLE library (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    generation INTEGER NOT NULL
  ) STRICT;
  INSERT INTO library VALUES (1, 0);

  CREATE TABLE collections (
    id       INTEGER PRIMARY KEY,
    place    TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    is_whole INTEGER NOT NULL DEFAULT 1,
    watched  INTEGER NOT NULL DEFAULT 0,
    encoding TEXT,
    mapping  TEXT
  ) STRICT;

  CREATE TABLE files (${filesOf3}, problems INTEGER NOT NULL DEFAULT 0, UNIQUE (collection_id, path)) STRICT;

  CREATE TABLE articles ${articles};
  ${articleIndexes}
  ${copySchema}
  ${removalSchema}
  ${jobs}
`;

/** What makes a library of each version one of the next; `pack_anatomy` is a function of ours. */
export const migrations: Readonly<Record<number, string>> = {
  // A constant default touches no row, however many there are: all that is there counts as one change.
  1: `
    ALTER TABLE articles ADD COLUMN generation INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX articles_by_source ON articles (source);
    CREATE INDEX articles_by_generation ON articles (generation);
  `,
  2: `
    ALTER TABLE collections ADD COLUMN is_whole INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE collections ADD COLUMN watched INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE collections ADD COLUMN encoding TEXT;
    ALTER TABLE collections ADD COLUMN mapping TEXT;
    CREATE TABLE files_3 (${filesOf3}, UNIQUE (collection_id, path)) STRICT;
    INSERT INTO files_3
      SELECT id, collection_id, path, hash, -1, 0, 0, format, encoding, reader, '', 0, 1, 0, NULL, 0, 1
      FROM files;
    DROP TABLE files;
    ALTER TABLE files_3 RENAME TO files;
    CREATE TABLE articles_3 ${articles};
    INSERT INTO articles_3
      SELECT id, file_id, key, NULL, NULL, NULL, external_id, title, source, date, author, category, url,
        NULL, NULL, text, pack_anatomy(zones, dropped), content_hash, NULL, 0, 0, present, generation
      FROM articles;
    DROP TABLE articles;
    ALTER TABLE articles_3 RENAME TO articles;
    ${articleIndexes}
    ${copySchema}
    ${jobsOf3}
  `,
  3: `
    ALTER TABLE jobs ADD COLUMN unasked INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE files ADD COLUMN problems INTEGER NOT NULL DEFAULT 0;
    ${removalSchema}
    DROP INDEX job_files_by_path;
    CREATE INDEX job_files_by_path ON job_files (job_id, collection_id, path);
  `,
};
