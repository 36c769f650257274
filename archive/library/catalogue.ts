import type { DatabaseSync } from 'node:sqlite';
import type { Article, ArticleId } from '../article.ts';
import { articleOfRow, type ArticleRow } from './article-row.ts';

/** The articles of a library counted, for its front page. */
export interface CatalogueOverview {
  articles: number;
  undated: number;
  first: string | null;
  last: string | null;
  sources: { name: string | null; articles: number }[];
  years: { year: string; articles: number }[];
}

/** The reading side of a library. It cannot so much as express a write. */
export interface Catalogue {
  /** Raised by every change of the articles: an index made from another generation is stale. */
  generation(): number;
  article(id: ArticleId): Article | null;
  /** Every article by id, read one at a time. */
  articles(): IterableIterator<Article>;
  overview(): CatalogueOverview;
}

const selectArticle = `
  SELECT a.*, f.path, f.format, f.encoding, f.hash, c.name AS collection
  FROM articles a JOIN files f ON f.id = a.file_id JOIN collections c ON c.id = f.collection_id`;

export function readCatalogue(database: DatabaseSync): Catalogue {
  const generation = database.prepare('SELECT generation FROM library');
  const one = database.prepare(`${selectArticle} WHERE a.id = ?`);
  const every = database.prepare(`${selectArticle} ORDER BY a.id`);
  const totals = database.prepare(`
    SELECT count(*) AS articles, count(*) - count(date) AS undated,
           min(date) AS first, max(date) AS last
    FROM articles`);
  const sources = database.prepare(`
    SELECT source AS name, count(*) AS articles FROM articles
    GROUP BY source ORDER BY articles DESC, source`);
  const years = database.prepare(`
    SELECT substr(date, 1, 4) AS year, count(*) AS articles FROM articles
    WHERE date IS NOT NULL GROUP BY year ORDER BY year`);
  return {
    generation: () => Number(generation.get()?.['generation']),
    article(id) {
      const row = one.get(id);
      return row === undefined ? null : articleOfRow(row as unknown as ArticleRow);
    },
    *articles() {
      for (const row of every.iterate()) yield articleOfRow(row as unknown as ArticleRow);
    },
    overview() {
      const counted = totals.get() as unknown as Omit<CatalogueOverview, 'sources' | 'years'>;
      return {
        ...counted,
        sources: sources.all().map((row) => ({ ...row }) as CatalogueOverview['sources'][number]),
        years: years.all().map((row) => ({ ...row }) as CatalogueOverview['years'][number]),
      };
    },
  };
}
