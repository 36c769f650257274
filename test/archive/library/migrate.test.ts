import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdCompressSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../archive/library/schema-version.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

/** The tables as Khizana made them in version 1 of its schema. */
const schemaOfVersion1 = `
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
    UNIQUE (file_id, key)
  ) STRICT;
  CREATE INDEX articles_by_date ON articles (date);
  PRAGMA application_id = 1263032910;
  PRAGMA user_version = 1;
`;

/** A library of version 1 with so many articles in it, after five changes. */
function makeVersion1(folder: string, articles: number): void {
  mkdirSync(folder);
  const database = new DatabaseSync(join(folder, 'library.db'));
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(schemaOfVersion1);
  database.exec(`
    UPDATE library SET generation = 5;
    INSERT INTO collections VALUES (1, '../source', 'source');
    INSERT INTO files VALUES (1, 1, 'a.ndjson', 'old', 'ndjson', 'utf-8', 0);
  `);
  const add = database.prepare(`
    INSERT INTO articles (file_id, key, external_id, title, text, zones, dropped, content_hash)
    VALUES (1, ?, ?, ?, ?, ?, '[]', '')`);
  for (let number = 1; number <= articles; number++) {
    const title = `خبر ${number}`;
    const zones = [{ kind: 'title', start: 0, end: title.length, confidence: 1 }];
    add.run(`id:${number}`, `${number}`, title, zstdCompressSync(title), JSON.stringify(zones));
  }
  database.close();
}

describe('a library of version 1', () => {
  it('is brought up to date where it lies, and all its articles count as one change', () => {
    const folder = join(temporaryFolder(), 'library');
    makeVersion1(folder, 1201);
    const library = openLibrary(folder);
    const { catalogue } = library;
    expect({
      titles: library.articles().map(({ title }) => title).length,
      first: library.articles()[0]?.title,
      generation: catalogue.generation(),
      changed: [...catalogue.changedSince(0)].map(({ generation, article }) => [
        generation,
        Number(article.id),
      ]),
      count: [catalogue.count(), catalogue.countChangedSince(0), catalogue.countChangedSince(1)],
    }).toEqual({
      titles: 1201,
      first: 'خبر 1',
      generation: 5,
      changed: Array.from({ length: 1201 }, (_, at) => [1, at + 1]),
      count: [1201, 1201, 0],
    });
    library.close();
    expect(versionOf(folder)).toBe(schemaVersion);
  });

  it('goes on like one that was made today', async () => {
    const folder = temporaryFolder();
    makeVersion1(join(folder, 'library'), 3);
    mkdirSync(join(folder, 'source'));
    const lines = [1, 2, 3, 4].map((id) => JSON.stringify({ id, title: `خبر ${id}`, body: 'نص' }));
    writeFileSync(join(folder, 'source', 'a.ndjson'), lines.join('\n'));
    const library = openLibrary(join(folder, 'library'));
    const { added, replaced } = (await library.add(join(folder, 'source'))).counts;
    const changed = [...library.catalogue.changedSince(5)];
    expect([added, replaced, library.catalogue.generation(), changed.map(idsOf)]).toEqual([
      1,
      3,
      6,
      [
        [6, 1],
        [6, 2],
        [6, 3],
        [6, 4],
      ],
    ]);
    library.close();
  });
});

function idsOf({ generation, article }: { generation: number; article: { id: number } }) {
  return [generation, article.id];
}

function versionOf(folder: string): unknown {
  const database = new DatabaseSync(join(folder, 'library.db'));
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  database.close();
  return version;
}
