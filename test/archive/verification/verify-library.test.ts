import {
  closeSync,
  cpSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { finish } from '../../../archive/search/steps.ts';
import type {
  Finding,
  VerificationProgress,
  VerificationResult,
} from '../../../archive/verification/verification.ts';
import { verifyLibrary } from '../../../archive/verification/verify-library.ts';
import { answer } from '../../../contract/answer.ts';
import { openSourceArchive } from '../../../host/open-source-archive.ts';
import { valueOf } from '../../support/outcome.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let whole: string;

beforeAll(async () => {
  whole = makeFolder();
  const archive = valueOf(await openSourceArchive(whole));
  valueOf(await answer(archive.api, 'setReadingPlace', { id: 1, share: 0.5, offset: 10 }));
  await archive.close();
});

afterAll(() => {
  removeFolder(whole);
});

/** A copy of the library with something done to it. */
function damaged(damage: (folder: string) => void): string {
  const folder = temporaryFolder();
  cpSync(whole, folder, { recursive: true });
  damage(folder);
  return folder;
}

function verify(folder: string): VerificationResult {
  return finish(verifyLibrary(folder, () => undefined));
}

/** Files of the index that is searched, by the end of their names. */
function indexFile(folder: string, pattern: RegExp): string {
  const index = new IndexFolder(folder);
  const path = index.pathOf(index.current() ?? '');
  const name = readdirSync(path).find((each) => pattern.test(each));
  if (name === undefined) throw new Error(`no such file in ${readdirSync(path).join(', ')}`);
  return join(path, name);
}

function flipByte(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  writeFileSync(path, bytes);
}

function change(folder: string, sql: string, file = 'library.db'): void {
  const database = new DatabaseSync(join(folder, file));
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
}

/** Writes over the pages of a database behind its first. */
function overwrite(path: string, pageSize: number): void {
  const file = openSync(path, 'r+');
  const junk = Buffer.alloc(pageSize, 0xa5);
  for (let at = 2 * pageSize; at < statSync(path).size; at += 3 * pageSize) {
    writeSync(file, junk, 0, pageSize, at);
  }
  closeSync(file);
}

const segment = /\.seg$/u;

test('a library that is whole is read to its end, and nothing is written', () => {
  const before = statSync(join(whole, 'library.db')).mtimeMs;
  const { articles, bytes, findings, more } = verify(whole);
  expect({ articles, findings, more }).toEqual({ articles: 31, findings: [], more: 0 });
  expect(bytes).toBeGreaterThan(statSync(join(whole, 'library.db')).size);
  expect(statSync(join(whole, 'library.db')).mtimeMs).toBe(before);
});

test('progress rises to the whole, through all phases in their order', () => {
  const told: VerificationProgress[] = [];
  finish(verifyLibrary(whole, (progress) => told.push(progress)));
  const shares = told.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual([
    'catalogue',
    'articles',
    'index',
    'reader-data',
  ]);
  expect(told.every(({ done, total }) => done <= total)).toBe(true);
});

describe('what is not as it was written is found, and nothing else', () => {
  const title = (folder: string): string => {
    const database = new DatabaseSync(join(folder, 'library.db'));
    const row = database.prepare('SELECT title FROM articles WHERE id = 3').get();
    database.close();
    return String(row?.['title']);
  };
  const kinds = (folder: string): Finding['kind'][] =>
    verify(folder).findings.map(({ kind }) => kind);

  test('a title that was changed', () => {
    const folder = damaged((at) => {
      change(at, `UPDATE articles SET title = title || '.' WHERE id = 3`);
    });
    expect(verify(folder).findings).toEqual([
      {
        kind: 'article-damaged',
        id: 3,
        title: title(folder),
        collection: expect.any(String) as string,
        path: expect.any(String) as string,
      },
    ]);
  });

  test('a text of which a byte is another, and one that cannot be unpacked', () => {
    const folder = damaged((at) => {
      const database = new DatabaseSync(join(at, 'library.db'));
      const { text } = database.prepare('SELECT text FROM articles WHERE id = 5').get() as { text: Uint8Array }; // prettier-ignore
      const half = text.slice(0, text.length / 2);
      database.prepare('UPDATE articles SET text = ? WHERE id = 5').run(half);
      database.prepare('UPDATE articles SET anatomy = ? WHERE id = 6').run(new Uint8Array([9, 9]));
      database.close();
    });
    expect(verify(folder).findings).toMatchObject([
      { kind: 'article-damaged', id: 5 },
      { kind: 'article-damaged', id: 6 },
    ]);
  });

  test('an article that is gone from the catalogue and not from the index', () => {
    const folder = damaged((at) => {
      change(at, 'DELETE FROM articles WHERE id = 7');
    });
    expect(verify(folder).findings).toEqual([
      { kind: 'index-differs', index: expect.any(String) as string, missing: 0, extra: 1 },
    ]);
  });

  test('an article that the index should hold and does not; not one that came later', () => {
    const again = (generation: string): string => `
      CREATE TEMP TABLE copy AS SELECT * FROM articles WHERE id = 7;
      UPDATE copy SET id = 900, key = 'another', generation = ${generation};
      INSERT INTO articles SELECT * FROM copy;`;
    const [missing, later] = ['generation', 'generation + 1000'].map((generation) =>
      damaged((at) => {
        change(at, again(generation));
      }),
    ) as [string, string];
    expect([verify(missing).findings, verify(later).findings]).toEqual([
      [{ kind: 'index-differs', index: expect.any(String) as string, missing: 1, extra: 0 }],
      [],
    ]);
  });

  test('a segment, a lexicon or a manifest with another byte, a segment that is cut short or gone', () => {
    const found = [
      damaged((at) => flipByte(indexFile(at, segment), 5000)),
      damaged((at) => flipByte(indexFile(at, /^lexicon$/u), 200)),
      damaged((at) => flipByte(indexFile(at, /^MANIFEST$/u), 30)),
      damaged((at) => truncateSync(indexFile(at, segment), 4000)),
      damaged((at) => removeFolder(indexFile(at, segment))),
    ].map(kinds);
    expect(found).toEqual(Array.from({ length: 5 }, () => ['index-damaged']));
  });

  test('pages of the catalogue', () => {
    const folder = damaged((at) => {
      overwrite(join(at, 'library.db'), 16_384);
    });
    expect(verify(folder).findings[0]).toMatchObject({
      kind: 'database-damaged',
      file: 'library.db',
    });
  });

  test('a row that refers to none', () => {
    const folder = damaged((at) => {
      change(at, `DELETE FROM files WHERE id = (SELECT file_id FROM articles WHERE id = 1)`);
    });
    expect(verify(folder).findings).toContainEqual({
      kind: 'database-damaged',
      file: 'library.db',
      detail: expect.stringContaining('refers to no row of files') as string,
    });
  });

  test('what the reader made', () => {
    const folder = damaged((at) => {
      overwrite(join(at, 'reader.db'), 4096);
    });
    const { findings } = verify(folder);
    expect(new Set(findings.map((each) => 'file' in each && each.file))).toEqual(
      new Set(['reader.db']),
    );
  });

  test('more than anybody reads is counted', () => {
    const folder = damaged((at) => {
      change(
        at,
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)
         INSERT INTO job_files (job_id, collection_id, path, outcome, articles, problems, guesses)
         SELECT 999999, 1, i, 'taken', 0, '[]', '{}' FROM n`,
      );
    });
    const { findings, more } = verify(folder);
    expect([findings.length, more]).toEqual([200, 50]);
  });
});

test('a library without an index, or of another one, has nothing damaged', () => {
  const folder = damaged((at) => removeFolder(join(at, 'index')));
  expect(verify(folder).findings).toEqual([]);
});
