import { unwatchFile, watchFile } from 'node:fs';
import type { ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { readPreferences, type Preferences } from '../contract/preference-schemas.ts';
import { keep, readKept } from './kept-json.ts';

/** What of the contract is answered here, and not by the threads of a library. */
export type PreferenceMethod = 'preferences' | 'setPreferences';

export interface KeptPreferences {
  readonly api: Pick<ArchiveImplementation, PreferenceMethod>;
  readonly current: () => Preferences;
  readonly close: () => void;
}

/** How often we look whether another program has set something, in milliseconds. */
const lookEvery = 1000;

/**
 * Keeps the reader's preferences in a file of their own. What cannot be written holds until the program ends.
 *
 * @param path `null` writes nothing
 * @param tell hears of every change, by this program or another
 */
export function keepPreferences(
  path: string | null,
  tell: (event: ArchiveEvent) => void,
): KeptPreferences {
  let unwritten = {};
  const current = (): Preferences => readPreferences({ ...storedIn(path), ...unwritten });
  let told = JSON.stringify(current());
  const tellNews = (): void => {
    const preferences = current();
    const news = JSON.stringify(preferences);
    if (news === told) return;
    told = news;
    tell({ name: 'preferences-changed', detail: preferences });
  };
  if (path !== null) watchFile(path, { interval: lookEvery, persistent: false }, tellNews);
  return {
    api: {
      preferences: () => succeed(current()),
      setPreferences(change) {
        unwritten = { ...unwritten, ...change };
        try {
          if (path !== null) {
            // What a newer version keeps beside ours stays in the file.
            keep(path, { ...storedIn(path), ...unwritten });
            unwritten = {};
          }
          return succeed(current());
        } catch (error) {
          const cause = error instanceof Error ? error.message : String(error);
          return fail({ kind: 'preferences-unwritable', path: path ?? '', cause });
        } finally {
          tellNews();
        }
      },
    },
    current,
    close() {
      if (path !== null) unwatchFile(path, tellNews);
    },
  };
}

/** The preferences in a file; what cannot be read of them is as by default. */
export function storedPreferences(path: string | null): Preferences {
  return readPreferences(storedIn(path));
}

function storedIn(path: string | null): object {
  const stored = path === null ? null : readKept(path);
  return typeof stored === 'object' && stored !== null ? stored : {};
}
