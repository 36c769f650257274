import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { keep, readKept } from './kept-json.ts';

/** A library that was open before. */
export interface RecentLibrary {
  /** As in its marker: what links call it by. */
  readonly id: string;
  readonly folder: string;
  /** Not where it was: moved, deleted, or on a disk that is not there now. */
  readonly isMissing: boolean;
}

const mostKept = 12;
const EntrySchema = v.object({ id: v.string(), folder: v.string() });
type Entry = v.InferOutput<typeof EntrySchema>;

/** Where the list lies: beside the preferences, as the person's and not of any library. */
export function recentLibrariesPath(preferencesFile: string): string {
  return join(dirname(preferencesFile), 'libraries.json');
}

/** The libraries that were open before, the latest first. */
export function recentLibraries(path: string): readonly RecentLibrary[] {
  return entriesIn(path).map((entry) => ({ ...entry, isMissing: !existsSync(entry.folder) }));
}

/** Puts a library first; whether that was kept is of no weight. */
export function rememberLibrary(path: string, { id, folder }: Entry): void {
  const others = entriesIn(path).filter((entry) => entry.folder !== folder);
  try {
    keep(path, [{ id, folder }, ...others].slice(0, mostKept));
  } catch (error) {
    console.error(`khizana: cannot keep ${path}`, error);
  }
}

function entriesIn(path: string): readonly Entry[] {
  const kept = readKept(path);
  return Array.isArray(kept) ? kept.filter((entry) => v.is(EntrySchema, entry)) : [];
}
