import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArchiveFailure } from '../failure.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';

/** What the reader pointed at: a folder, or a lone file as a folder of one. */
export interface FoundFiles {
  readonly root: string;
  /** Paths below the root, with `/` on every system, in a stable order. */
  readonly files: readonly string[];
  /** Folders below the root that could not be listed. */
  readonly problems: readonly FoundProblem[];
}

export interface FoundProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * Lists the files to read. What the reader points at may be a symbolic link; below it links are not
 * followed, since they can lead out of the folder and round in circles. Hidden files are passed over.
 */
export function findFiles(path: string): Outcome<FoundFiles, ArchiveFailure> {
  try {
    const pointedAt = statSync(path);
    if (pointedAt.isDirectory()) {
      const problems: FoundProblem[] = [];
      return succeed({ root: path, files: [...filesBelow(path, '', problems)], problems });
    }
    // Reading a pipe or a device could wait for ever.
    if (pointedAt.isFile()) {
      return succeed({ root: dirname(path), files: [basename(path)], problems: [] });
    }
    return fail({ kind: 'path-unreadable', path, cause: 'neither a file nor a folder' });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'path-unreadable', path, cause });
  }
}

function* filesBelow(root: string, folder: string, problems: FoundProblem[]): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) yield path;
    if (!entry.isDirectory()) continue;
    try {
      yield* filesBelow(root, path, problems);
    } catch (error) {
      problems.push({ path, problem: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** By code unit, not by locale: the order decides article ids and must not depend on the machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
