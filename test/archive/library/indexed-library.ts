import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  IndexKeeper,
  type IndexKeeperOptions,
  type IndexProgress,
} from '../../../archive/library/keep-index.ts';
import { ask } from '../../../archive/search/ask.ts';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import { finish, type Steps } from '../../../archive/search/steps.ts';
import { plainly } from '../search/small-archive.ts';
import { openLibrary, type OpenLibrary } from './open-library.ts';

/** A library with its index: both sides of both. */
export interface IndexedLibrary {
  readonly library: OpenLibrary;
  readonly folder: IndexFolder;
  readonly keeper: IndexKeeper;
  readonly progress: readonly IndexProgress[];
  /** Adds a file of records to the library, with these titles, by their ids. */
  add(file: string, titles: Readonly<Record<string, string>>): Promise<void>;
  /** Ids from outside of the articles that a query finds in the index as it stands, in order of ids. */
  find(query: string): string[];
  /** Generation of the catalogue that the index holds as it stands. */
  generation(): number;
  close(): void;
}

export function openIndexedLibrary(
  place: string,
  options: Pick<IndexKeeperOptions, 'articlesPerCommit' | 'wellCounted'> = {},
): IndexedLibrary {
  const libraryFolder = join(place, 'library');
  const library = openLibrary(libraryFolder);
  const folder = new IndexFolder(libraryFolder);
  const progress: IndexProgress[] = [];
  const keeper = new IndexKeeper({
    folder,
    catalogue: library.catalogue,
    onProgress: (now) => progress.push(now),
    ...options,
  });
  const reader = new IndexReader(folder);
  mkdirSync(join(place, 'source'), { recursive: true });
  return {
    library,
    folder,
    keeper,
    progress,
    async add(file, titles) {
      const records = Object.entries(titles).map(([id, title]) =>
        JSON.stringify({ id, title, body: 'نص' }),
      );
      writeFileSync(join(place, 'source', file), records.join('\n'));
      await library.add(join(place, 'source'));
    },
    find(query) {
      const question = { ...plainly, query, limit: 10_000 };
      const { hits } = finish(
        reader.use(({ index }) => ask(index, library.catalogue, question)),
      );
      return hits.sort((a, b) => a.id - b.id).map(({ externalId }) => externalId ?? '');
    },
    generation: () => finish(reader.use(generationOf)),
    close() {
      reader.close();
      keeper.close();
      library.close();
    },
  };
}

function* generationOf({ generation }: { readonly generation: number }): Steps<number> {
  return generation;
}
