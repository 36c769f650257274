import { join } from 'node:path';

/** The files that a page in a browser gives away lie in the library, in a folder for each time (`host/receive-file.ts`). */
export function givenFolderIn(libraryFolder: string): string {
  return join(libraryFolder, 'added');
}

/**
 * Whether a place, relative to the library, holds the lone files of one time. It is called by day and second,
 * which says nothing to those who gave them.
 */
export function holdsGivenFiles(place: string): boolean {
  return /^added\/[^/]+$/u.test(place);
}
