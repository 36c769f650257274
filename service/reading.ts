import { openDatabase } from '../archive/library/open-database.ts';
import { readCatalogue } from '../archive/library/catalogue.ts';
import { ask, highlightsIn } from '../archive/search/ask.ts';
import { buildInMemoryIndex } from '../archive/search/lunr-index.ts';
import type { SearchIndex } from '../archive/search/search-index.ts';
import type { ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';

type Reading = Pick<ArchiveImplementation, 'overview' | 'search' | 'article'>;

/** The reading half of the contract, over a library folder. */
export function openReading(libraryFolder: string): Outcome<Reading, Failure> {
  const database = openDatabase(libraryFolder);
  if (!database.ok) return database;
  const catalogue = readCatalogue(database.value);
  let made: { index: SearchIndex; generation: number } | null = null;

  /** The index of the library as it is now, made again when articles came or changed. */
  function currentIndex(): SearchIndex {
    const generation = catalogue.generation();
    if (made?.generation !== generation) {
      made = { index: buildInMemoryIndex(() => catalogue.articles()), generation };
    }
    return made.index;
  }

  return succeed({
    overview: () => succeed(catalogue.overview()),
    search(request) {
      const index = currentIndex();
      const begun = performance.now();
      const answer = ask(index, (id) => catalogue.article(id), request);
      return succeed({ ...answer, tookMs: performance.now() - begun });
    },
    article({ id, query, scope }) {
      const article = catalogue.article(id);
      if (article === null) return fail({ kind: 'article-not-found', id });
      const highlights = query === '' ? [] : highlightsIn(currentIndex(), id, query, scope);
      return succeed({ article, highlights });
    },
  });
}
