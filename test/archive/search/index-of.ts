import type { Article } from '../../../archive/article.ts';
import { IndexKeeper, type IndexKeeperOptions } from '../../../archive/library/keep-index.ts';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import type { SearchIndex } from '../../../archive/search/search-index.ts';
import { finish } from '../../../archive/search/steps.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';

/** An index of some articles, on disk, made and opened as a library's is. */
export function indexOf(articles: readonly Article[]): SearchIndex {
  const libraryFolder = makeFolder();
  const folder = new IndexFolder(libraryFolder);
  const keeper = new IndexKeeper({ folder, catalogue: catalogueOf(articles) });
  finish(keeper.catchUp());
  keeper.close();
  const reader = new IndexReader(folder);
  const index = finish(reader.use(takeIndex));
  // What is open stays readable, and nothing is left behind whatever becomes of the test.
  removeFolder(libraryFolder);
  return index;
}

function* takeIndex({ index }: { index: SearchIndex }): Generator<void, SearchIndex, void> {
  return index;
}

/** The articles as a catalogue that has seen one change. */
function catalogueOf(articles: readonly Article[]): IndexKeeperOptions['catalogue'] {
  const changed = (generation: number): readonly Article[] => (generation < 1 ? articles : []);
  return {
    generation: () => 1,
    count: () => articles.length,
    countChangedSince: (generation) => changed(generation).length,
    removedSince: () => [],
    changedSince: (generation) =>
      changed(generation)
        .map((article) => ({ generation: 1, article }))
        .values(),
  };
}
