import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import type { JobCounts } from '../../../contract/job-schemas.ts';
import { LineProcess } from '../engines/line-process.ts';
import type { QueryClass, QueryLine } from '../queries/bench-query.ts';
import { libraryBytes, type LibraryBytes } from './library-bytes.ts';
import type { IndexingTime } from './tidy-index.ts';

/** Milliseconds that each search of a class took. */
export type SearchTimes = Partial<Record<QueryClass, number[]>>;

/** What a process says of its import. */
export interface Imported {
  readonly counts: JobCounts;
  /** Until all could be found. */
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** Searches while it ran, and after it. */
  readonly importing: SearchTimes;
  readonly idle: SearchTimes;
}

export interface ImportRun extends Imported {
  /** As the import leaves it, and when its small segments have been merged. */
  readonly bytes: LibraryBytes;
  readonly tidiedBytes: LibraryBytes;
  readonly tidied: IndexingTime;
  /** The index made again from the catalogue. */
  readonly remade: IndexingTime;
}

const script = fileURLToPath(new URL('import-process.ts', import.meta.url));
const indexScript = fileURLToPath(new URL('index-process.ts', import.meta.url));

/**
 * Imports a file in a process of its own, into a new library in a folder.
 *
 * @param queries asked meanwhile; with none the import runs alone
 */
export async function runImport(
  folder: string,
  path: string,
  queries: readonly QueryLine[],
): Promise<ImportRun> {
  const library = join(folder, 'library');
  rmSync(library, { recursive: true, force: true });
  const queriesPath = join(folder, 'queries.json');
  writeFileSync(queriesPath, JSON.stringify(queries));
  const child = LineProcess.script(script, [
    library,
    path,
    ...(queries.length === 0 ? [] : [queriesPath]),
  ]);
  const imported = (await child.answer()) as Imported;
  await child.close();
  const bytes = measureBytes(library);
  const tidied = await measureIndexing(library, 'tidy');
  const tidiedBytes = measureBytes(library);
  const remade = await measureIndexing(library, 'remake');
  rmSync(library, { recursive: true });
  return { ...imported, bytes, tidiedBytes, tidied, remade };
}

async function measureIndexing(library: string, what: 'tidy' | 'remake'): Promise<IndexingTime> {
  const child = LineProcess.script(indexScript, [library, what]);
  const took = (await child.answer()) as IndexingTime;
  await child.close();
  return took;
}

function measureBytes(library: string): LibraryBytes {
  const database = new DatabaseSync(join(library, 'library.db'));
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const bytes = libraryBytes(library, database);
  database.close();
  return bytes;
}
