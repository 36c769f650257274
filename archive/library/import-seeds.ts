import type { ArchiveFailure } from '../failure.ts';
import { succeed, type Outcome } from '../outcome.ts';
import { finish } from '../search/steps.ts';
import type { CatalogueWriter } from './catalogue-writer.ts';
import { findFiles } from './find-files.ts';
import { importCollections, type CollectionToRead, type ImportReport } from './import-files.ts';

/** The place of the documents shipped with the app: no path of a machine, so a library can move. */
const seedsPlace = 'app:seeds';

/**
 * Takes the documents shipped with the app into a library that has never seen them. What the reader
 * does with them later is not undone by the next start.
 */
export function importSeeds(
  writer: CatalogueWriter,
  seedsFolder: string,
): Outcome<ImportReport | null, ArchiveFailure> {
  if (writer.hasCollection(seedsPlace)) return succeed(null);
  const found = findFiles(seedsFolder);
  if (!found.ok) return found;
  const seeds: CollectionToRead = {
    ...found.value,
    // The folder's README is about the seeds, not one of them.
    files: found.value.files.filter((path) => path !== 'README.md'),
    place: seedsPlace,
    name: 'seeds',
  };
  return succeed(finish(importCollections(writer, [seeds], () => undefined)));
}
