import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';

export interface PlaceToWatch {
  readonly root: string;
  /** Whether the folders in it are watched too. */
  readonly isDeep: boolean;
  /** A folder whose changes are no news, should it lie in the place. */
  readonly except: string;
  /** @param path below the root, with `/` on every system */
  readonly onChange: (path: string) => void;
}

/**
 * Calls back whenever something changes in a place, comes or goes; also when the place itself does, which
 * need not be there yet. Hidden files are passed over and links are not followed, as when it is read.
 *
 * @returns what ends it
 */
export function watchPlace({ root, isDeep, except, onChange }: PlaceToWatch): () => Promise<void> {
  // The place itself may be a link (`find-files.ts`).
  const [real, excepted] = [realPath(root), realPath(except)];
  const begin = async (): Promise<FSWatcher> => {
    // Loaded when something is watched, which few collections are.
    const { watch } = await import('chokidar');
    return watch(real, {
      ...(isDeep ? {} : { depth: 0 }),
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      ignored: (path) =>
        isBelow(excepted, path) ||
        relative(real, path)
          .split(sep)
          .some((name) => name.startsWith('.')),
    })
      .on('all', (_, path) => {
        onChange(relative(real, path).split(sep).join('/'));
      })
      .on('error', (error) => {
        console.error(`khizana: cannot watch all of "${root}"`, error);
      });
  };
  const watching = begin();
  return async () => {
    await (await watching).close();
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
