import type { DatabaseSync } from 'node:sqlite';
import type { Article, ArticleId } from '../article.ts';
import type { StoryLabel } from '../search/resolve-headlines.ts';
import { articleOfRow, type ArticleRow } from './article-row.ts';

/** An article with the generation of the library in which it came or was last changed. */
export interface ChangedArticle {
  readonly generation: number;
  readonly article: Article;
}

/** An article that is no more, with the generation of the library in which it was removed. */
export interface RemovedId {
  readonly generation: number;
  readonly id: number;
}

/** What a list says of an article. */
export interface Label {
  id: number;
  title: string;
  source: string | null;
  date: string | null;
}

/** The reading side of a library. It cannot so much as express a write. */
export interface Catalogue {
  /** Raised by every change of the articles: an index made from another generation is stale. */
  generation(): number;
  article(id: ArticleId): Article | null;
  /** What an article is called, without reading its text. */
  label(id: ArticleId): StoryLabel | null;
  /** The copies of an article and itself, the first of them first; none when there is no such article. */
  copiesOf(id: ArticleId): Label[];
  /** How many articles are near copies of the first of them, that one counted too. */
  countCopies(cluster: ArticleId): number;
  /** Every article by id, read one at a time. */
  articles(): IterableIterator<Article>;
  /**
   * What came or was changed after a generation, read one at a time: generation by generation, and by id
   * within each, so that an index that follows can stop after any generation and go on from there.
   */
  changedSince(generation: number): IterableIterator<ChangedArticle>;
  /** How many articles came or were changed after a generation. */
  countChangedSince(generation: number): number;
  /** The articles that were removed after a generation, by generation and id. */
  removedSince(generation: number): RemovedId[];
  /** How many articles there are. */
  count(): number;
}

const selectArticle = `
  SELECT a.*, f.path, f.hash, c.name AS collection, c.place LIKE 'app:%' AS is_shipped,
    iif(a.format IS NULL, f.format, a.format) AS format,
    iif(a.format IS NULL, f.encoding, a.encoding) AS encoding
  FROM articles a JOIN files f ON f.id = a.file_id JOIN collections c ON c.id = f.collection_id`;

/** Ids read ahead at a time: no statement stays open while the caller works. */
const idsPerPage = 500;

export function readCatalogue(database: DatabaseSync): Catalogue {
  const generation = database.prepare('SELECT generation FROM library');
  const one = database.prepare(`${selectArticle} WHERE a.id = ?`);
  const labels = database.prepare(
    'SELECT external_id AS externalId, title, source, coalesce(cluster, id) AS cluster FROM articles WHERE id = ?',
  );
  const copies = database.prepare(`
    WITH story (id) AS (SELECT coalesce(cluster, id) FROM articles WHERE id = ?)
    SELECT id, title, source, date FROM articles
    WHERE id = (SELECT id FROM story) OR cluster = (SELECT id FROM story) ORDER BY id`);
  const countOfCluster = database.prepare(
    'SELECT count(*) AS articles FROM articles WHERE id = ?1 OR cluster = ?1',
  );
  const every = database.prepare(`${selectArticle} ORDER BY a.id`);
  const nextGeneration = database.prepare(
    'SELECT min(generation) AS generation FROM articles WHERE generation > ?',
  );
  const idsOfGeneration = database.prepare(
    `SELECT id FROM articles WHERE generation = ? AND id > ? ORDER BY id LIMIT ${idsPerPage}`,
  );
  const countChanged = database.prepare(
    'SELECT count(*) AS articles FROM articles WHERE generation > ?',
  );
  const removed = database.prepare(`
    SELECT generation, article AS id FROM removed WHERE generation > ?
    ORDER BY generation, article`);
  const countAll = database.prepare('SELECT count(*) AS articles FROM articles');
  function article(id: number): Article | null {
    const row = one.get(id);
    return row === undefined ? null : articleOfRow(row as unknown as ArticleRow);
  }

  function* articlesOf(ofGeneration: number): Generator<ChangedArticle> {
    let last = 0;
    for (;;) {
      const ids = idsOfGeneration.all(ofGeneration, last).map((row) => Number(row['id']));
      for (const id of ids) {
        const changed = article(id);
        if (changed !== null) yield { generation: ofGeneration, article: changed };
      }
      if (ids.length < idsPerPage) return;
      last = ids.at(-1) ?? last;
    }
  }

  return {
    generation: () => Number(generation.get()?.['generation']),
    article,
    label(id) {
      const row = labels.get(id);
      return row === undefined ? null : (row as unknown as ReturnType<Catalogue['label']>);
    },
    copiesOf: (id) => copies.all(id).map((row) => ({ ...row }) as unknown as Label),
    countCopies: (cluster) => Number(countOfCluster.get(cluster)?.['articles']),
    *changedSince(since) {
      for (;;) {
        const next = nextGeneration.get(since)?.['generation'];
        if (typeof next !== 'number') return;
        yield* articlesOf(next);
        since = next;
      }
    },
    countChangedSince: (since) => Number(countChanged.get(since)?.['articles']),
    removedSince: (since) => removed.all(since).map((row) => ({ ...row }) as unknown as RemovedId),
    count: () => Number(countAll.get()?.['articles']),
    *articles() {
      for (const row of every.iterate()) yield articleOfRow(row as unknown as ArticleRow);
    },
  };
}
