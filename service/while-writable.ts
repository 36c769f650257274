import type { Failure } from '../contract/failure.ts';
import { fail, type Outcome } from '../contract/outcome.ts';

/** Does some writing; a library that cannot be written to is a failure, not a bug. */
export async function whileWritable<Value>(
  libraryFolder: string,
  write: () => Outcome<Value, Failure> | Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure>> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Error && isUnwritable(error))) throw error;
    return fail({ kind: 'library-unwritable', path: libraryFolder, cause: error.message });
  }
}

/** SQLite's codes for what is the matter with the library or its disk, and not with the program. */
const sqliteCodes: ReadonlySet<number> = new Set([
  5, // SQLITE_BUSY: another program writes, and went on doing so for as long as we wait
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  11, // SQLITE_CORRUPT
  13, // SQLITE_FULL
]);

/** The same of the system, for the files of the index. */
const systemCodes: ReadonlySet<string> = new Set([
  'EACCES',
  'EDQUOT',
  'EIO',
  'ENOSPC',
  'EPERM',
  'EROFS',
]);

function isUnwritable(error: Error): boolean {
  // Extended codes carry the plain one in their low byte (https://www.sqlite.org/rescode.html).
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteCodes.has(error.errcode & 0xff);
  }
  return 'code' in error && typeof error.code === 'string' && systemCodes.has(error.code);
}
