import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArchiveFailure } from '../failure.ts';
import type { Problem } from '../formats/problem.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';
import type { FileStamp } from './file-records.ts';

/** What the reader pointed at: a folder, or a lone file in one. */
export interface FoundPlace {
  readonly root: string;
  /** Name of the lone file; `null` for the whole folder. */
  readonly file: string | null;
}

/** A file that is there, or a word on what is not read. */
export type FoundFile = {
  /** Below the root, with `/` on every system. */
  readonly path: string;
} & ({ readonly stamp: FileStamp } | { readonly problem: Problem });

/** Looks what lies at a path. It may be a symbolic link. */
export function findPlace(path: string): Outcome<FoundPlace, ArchiveFailure> {
  try {
    const pointedAt = statSync(path);
    if (pointedAt.isDirectory()) return succeed({ root: path, file: null });
    // Reading a pipe or a device could wait for ever.
    if (pointedAt.isFile()) return succeed({ root: dirname(path), file: basename(path) });
    return fail({ kind: 'path-unreadable', path, cause: 'neither a file nor a folder' });
  } catch (error) {
    return fail({ kind: 'path-unreadable', path, cause: causeOf(error) });
  }
}

/**
 * The files below a folder in a stable order, one at a time: there may be a million. Links are not
 * followed, since they can lead out of the folder and round in circles; hidden files are passed over.
 */
export function* filesBelow(root: string, folder = ''): Generator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true }).sort(byName);
  } catch (error) {
    yield { path: folder, problem: { kind: 'unreadable', cause: causeOf(error) } };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (entry.isSymbolicLink()) yield { path, problem: { kind: 'symbolic-link' } };
    else if (entry.isFile()) yield stampOf(root, path);
  }
}

/** A file below a root, if it is there. */
export function stampOf(root: string, path: string): FoundFile {
  try {
    return { path, stamp: asStamp(statSync(join(root, path))) };
  } catch (error) {
    return { path, problem: { kind: 'unreadable', cause: causeOf(error) } };
  }
}

function asStamp({ size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return { size, modified: mtimeMs, changed: ctimeMs };
}

/** By code unit, not by locale: the order decides article ids and must not depend on the machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
