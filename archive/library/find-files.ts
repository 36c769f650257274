import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArchiveFailure } from '../failure.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';

/** What the reader pointed at: a folder, or a lone file as a folder of one. */
export interface FoundFiles {
  readonly root: string;
  /** Paths below the root, with `/` on every system, in a stable order. */
  readonly files: readonly string[];
}

/**
 * Lists the files to read. What the reader points at may be a symbolic link; below it links are not
 * followed, since they can lead out of the folder and round in circles. Hidden files are passed over.
 */
export function findFiles(path: string): Outcome<FoundFiles, ArchiveFailure> {
  try {
    const pointedAt = statSync(path);
    if (pointedAt.isDirectory()) {
      return succeed({ root: path, files: [...filesBelow(path, '')] });
    }
    // Reading a pipe or a device could wait for ever.
    if (pointedAt.isFile()) return succeed({ root: dirname(path), files: [basename(path)] });
    return fail({ kind: 'path-unreadable', path, cause: 'neither a file nor a folder' });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'path-unreadable', path, cause });
  }
}

function* filesBelow(root: string, folder: string): Generator<string> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  // By code unit, not by locale: the order decides article ids and must not depend on the machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (entry.isFile()) yield path;
  }
}
