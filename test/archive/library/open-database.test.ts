import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { schemaVersion } from '../../../archive/library/schema-version.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runImportChild } from './run-child.ts';

/** Opens a library whose file was made by `make`; answers how that failed, and whether a byte changed. */
function refusalOf(make: (file: string) => void) {
  const folder = temporaryFolder();
  const file = join(folder, 'library.db');
  make(file);
  const before = readFileSync(file);
  const opened = openDatabase(folder);
  if (opened.ok) throw new Error('It opened');
  const isUntouched = before.equals(readFileSync(file));
  return { failure: opened.failure, folder, isUntouched, files: readdirSync(folder) };
}

function makeDatabase(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe('openDatabase', () => {
  it('makes folder and tables where there are none, or nothing but an empty file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.db'), '');
    const places = [join(folder, 'new', 'deeper'), folder];
    const opened = places.map((place) => {
      const database = openDatabase(place);
      if (!database.ok) return database.failure;
      const stamp = database.value.prepare('PRAGMA user_version').get();
      database.value.close();
      return { ...stamp };
    });
    expect(opened).toEqual([{ user_version: schemaVersion }, { user_version: schemaVersion }]);
  });

  it('leaves a file alone that is no database', () => {
    const { failure, folder, isUntouched, files } = refusalOf((file) => {
      writeFileSync(file, 'not a database at all '.repeat(100));
    });
    expect({ failure, isUntouched, files }).toEqual({
      failure: { kind: 'library-unreadable', path: folder, cause: 'file is not a database' },
      isUntouched: true,
      files: ['library.db'],
    });
  });

  it('leaves a database of another program alone', () => {
    const causes = [
      'CREATE TABLE notes (text)',
      'PRAGMA user_version = 7',
      'PRAGMA application_id = 7',
    ].map((sql) => {
      const { failure, isUntouched, files } = refusalOf((file) => {
        makeDatabase(file, sql);
      });
      return ['cause' in failure && failure.cause, isUntouched, files];
    });
    expect(causes).toEqual(
      causes.map(() => ['library.db is a database of another program', true, ['library.db']]),
    );
  });

  it('leaves a library of a newer Khizana alone', () => {
    const { failure, folder, isUntouched } = refusalOf((file) => {
      const opened = openDatabase(join(file, '..'));
      if (opened.ok) opened.value.close();
      makeDatabase(file, 'PRAGMA user_version = 99');
    });
    expect({ failure, isUntouched }).toEqual({
      failure: { kind: 'library-newer', path: folder, found: 99, known: schemaVersion },
      isUntouched: true,
    });
  });

  it('answers a folder that cannot be one with a failure', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'odd', 'library.db'), { recursive: true });
    const kinds = ['file', 'file/below', 'odd'].map((name) => {
      const opened = openDatabase(join(folder, name));
      return opened.ok ? null : opened.failure.kind;
    });
    expect(kinds).toEqual(['library-unreadable', 'library-unreadable', 'library-unreadable']);
  });

  it('waits for another program that is just making the library', async () => {
    const folder = temporaryFolder();
    const source = join(folder, 'source');
    mkdirSync(source);
    const other = new DatabaseSync(join(folder, 'library.db'));
    other.exec('BEGIN IMMEDIATE');
    const run = runImportChild(folder, source);
    setTimeout(() => {
      other.close();
    }, 500);
    expect(await run).toMatchObject({ code: 0, errors: '' });
  });
});
