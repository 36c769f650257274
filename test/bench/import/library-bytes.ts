import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** What a library takes on disk. */
export interface LibraryBytes {
  /** The texts of its articles, packed as they are. */
  readonly text: number;
  readonly index: number;
  /** Facts, zones, what near copies are found by, reports, and SQLite's own. */
  readonly other: number;
}

/** @param database of that library, without anything in its log */
export function libraryBytes(libraryFolder: string, database: DatabaseSync): LibraryBytes {
  const row = database.prepare('SELECT sum(length(text)) AS bytes FROM articles').get();
  const text = Number(row?.['bytes'] ?? 0);
  const index = bytesBelow(join(libraryFolder, 'index'));
  return { text, index, other: bytesBelow(libraryFolder) - index - text };
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
