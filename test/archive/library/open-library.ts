import type { Article } from '../../../archive/article.ts';
import { writeCatalogue, type CatalogueWriter } from '../../../archive/library/catalogue-writer.ts';
import { readCatalogue, type Catalogue } from '../../../archive/library/catalogue.ts';
import {
  collectionsAt,
  importCollections,
  type ImportReport,
} from '../../../archive/library/import-files.ts';
import { finish } from '../../../archive/search/steps.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';

/** A library with both its sides, for a test that writes and then looks. */
export interface OpenLibrary {
  readonly writer: CatalogueWriter;
  readonly catalogue: Catalogue;
  add(...paths: readonly string[]): ImportReport;
  articles(): Article[];
  close(): void;
}

export function openLibrary(folder: string): OpenLibrary {
  const database = openDatabase(folder);
  if (!database.ok) throw new Error(JSON.stringify(database.failure));
  const writer = writeCatalogue(database.value);
  const catalogue = readCatalogue(database.value);
  return {
    writer,
    catalogue,
    add(...paths) {
      const collections = collectionsAt(paths, folder);
      if (!collections.ok) throw new Error(JSON.stringify(collections.failure));
      return finish(importCollections(writer, collections.value, () => undefined));
    },
    articles: () => [...catalogue.articles()],
    close: () => {
      database.value.close();
    },
  };
}
