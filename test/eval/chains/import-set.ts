import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../../contract/answer.ts';
import type { Reply } from '../../../contract/contract.ts';
import { openArchive } from '../../../service/open-archive.ts';
import type { SetDocument } from '../sets/retrieval-set.ts';
import { valueOf } from '../../support/outcome.ts';

/**
 * Takes the documents of a set into a new library in a folder, as a reader would who adds their file.
 *
 * @returns the library folder
 * @throws Error when a document does not come in
 */
export async function importSet(
  documents: readonly SetDocument[],
  folder: string,
): Promise<string> {
  const file = join(folder, 'docs.jsonl');
  writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  const libraryFolder = join(folder, 'library');
  const opened = await openArchive({
    libraryFolder,
    seedsFolder: null,
    workers: {
      reading: new URL('../../../service/reading-worker.ts', import.meta.url),
      importing: new URL('../../../service/importing-worker.ts', import.meta.url),
      indexing: new URL('../../../service/indexing-worker.ts', import.meta.url),
      verifying: new URL('../../../service/verifying-worker.ts', import.meta.url),
    },
  });
  const archive = valueOf(opened);
  try {
    const added = await answer(archive.api, 'add', { paths: [file] });
    const { counts } = valueOf(added) as Reply<'add'>;
    const isWhole = counts.added === documents.length && counts.problems === 0;
    if (!isWhole) {
      throw new Error(`not all of ${documents.length} came in: ${JSON.stringify(counts)}`);
    }
  } finally {
    await archive.close();
  }
  return libraryFolder;
}
