import { readdirSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { articlesCounted } from '../../../archive/search/frozen-lexicon.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary, type IndexedLibrary } from './indexed-library.ts';

/** A library with its index for the running test, closed when it is over. */
export function openKept(
  place = temporaryFolder(),
  options?: Parameters<typeof openIndexedLibrary>[1],
): IndexedLibrary {
  const opened = openIndexedLibrary(place, options);
  onTestFinished(() => {
    opened.close();
  });
  return opened;
}

/** Titles under ids `prefix-1` and so on. */
export function titles(prefix: string, count: number, title = 'خبر'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${prefix}-${at + 1}`, `${title} ${prefix}`]),
  );
}

/** The indexes in a folder, and how many articles the lexicon of each was counted on. */
export function indexesIn({ folder }: IndexedLibrary): [name: string, counted: number | null][] {
  const names = readdirSync(folder.path).filter((name) => /^\d+$/u.test(name));
  return names.map((name) => [name, articlesCounted(folder.lexiconOf(name))]);
}
