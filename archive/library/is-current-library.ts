import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { schemaVersion } from './schema-version.ts';

/** Where SQLite keeps `user_version` in a file (https://www.sqlite.org/fileformat.html#the_database_header). */
const versionAt = 60;

/**
 * Whether a library is there and needs nothing done to it before it is read: told by four bytes of it. A file that
 * was just brought up to date and still has that in its log counts as none.
 */
export function isCurrentLibrary(libraryFolder: string): boolean {
  try {
    const file = openSync(join(libraryFolder, 'library.db'), 'r');
    try {
      const version = Buffer.alloc(4);
      return (
        readSync(file, version, 0, 4, versionAt) === 4 && version.readUInt32BE() === schemaVersion
      );
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
