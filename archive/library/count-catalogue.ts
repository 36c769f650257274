import type { DatabaseSync } from 'node:sqlite';
import type { Steps } from '../search/steps.ts';

/** The articles of a library counted, for its front page. */
export interface CatalogueOverview {
  articles: number;
  undated: number;
  first: string | null;
  last: string | null;
  sources: { name: string | null; articles: number }[];
  years: { year: string; articles: number }[];
}

/** The days of a year on which something was published, and the nearest such days before and after it. */
export interface YearOfDays {
  days: { day: string; articles: number }[];
  before: string | null;
  after: string | null;
}

export interface CatalogueCounts {
  overview(): Steps<CatalogueOverview>;
  /** @param year `YYYY` */
  daysOf(year: string): Steps<YearOfDays>;
}

/**
 * Counts what the catalogue holds. Every number is counted in an index, a month or a source at a time, so
 * that the thread can look up in between: all of it at one go takes a second of a million articles.
 */
export function countCatalogue(database: DatabaseSync): CatalogueCounts {
  const generation = database.prepare('SELECT generation FROM library');
  const undated = database.prepare('SELECT count(*) AS articles FROM articles WHERE date IS NULL');
  const days = database.prepare(`
    SELECT date AS day, count(*) AS articles FROM articles
    WHERE date BETWEEN ? AND ? GROUP BY date`);
  const dateBefore = database.prepare('SELECT max(date) AS day FROM articles WHERE date < ?');
  const dateAfter = database.prepare('SELECT min(date) AS day FROM articles WHERE date > ?');
  const firstSource = database.prepare('SELECT min(source) AS name FROM articles');
  const nextSource = database.prepare('SELECT min(source) AS name FROM articles WHERE source > ?');
  const ofSource = database.prepare('SELECT count(*) AS articles FROM articles WHERE source IS ?');

  const dayOf = (row: Record<string, unknown> | undefined): string | null =>
    (row?.['day'] ?? null) as string | null;
  const countOf = (row: Record<string, unknown> | undefined): number => Number(row?.['articles']);

  function* daysIn(year: string): Steps<YearOfDays['days']> {
    const found: YearOfDays['days'] = [];
    for (let month = 1; month <= 12; month += 1) {
      const prefix = `${year}-${String(month).padStart(2, '0')}`;
      const rows = days.all(`${prefix}-01`, `${prefix}-31`);
      found.push(...rows.map((row) => ({ ...row }) as YearOfDays['days'][number]));
      yield;
    }
    return found;
  }

  function* years(): Steps<CatalogueOverview['years']> {
    const found: CatalogueOverview['years'] = [];
    for (let day = dayOf(dateAfter.get('')); day !== null;) {
      const year = day.slice(0, 4);
      const articles = (yield* daysIn(year)).reduce((sum, each) => sum + each.articles, 0);
      found.push({ year, articles });
      day = dayOf(dateAfter.get(`${year}-12-31`));
    }
    return found;
  }

  function* sources(): Steps<CatalogueOverview['sources']> {
    const unknown = countOf(ofSource.get(null));
    const found: CatalogueOverview['sources'] = [];
    if (unknown > 0) found.push({ name: null, articles: unknown });
    let name = firstSource.get()?.['name'];
    while (typeof name === 'string') {
      found.push({ name, articles: countOf(ofSource.get(name)) });
      name = nextSource.get(name)?.['name'];
      yield;
    }
    return found.sort((a, b) => b.articles - a.articles);
  }

  /** Kept until the articles change. */
  let last: { readonly generation: unknown; readonly overview: CatalogueOverview } | undefined;

  return {
    *overview() {
      const now = generation.get()?.['generation'];
      if (last?.generation === now && last !== undefined) return last.overview;
      const without = countOf(undated.get());
      yield;
      const byYear = yield* years();
      const overview = {
        articles: byYear.reduce((sum, { articles }) => sum + articles, without),
        undated: without,
        first: dayOf(dateAfter.get('')),
        last: dayOf(dateBefore.get('a')),
        sources: yield* sources(),
        years: byYear,
      };
      last = { generation: now, overview };
      return overview;
    },
    *daysOf(year) {
      return {
        days: yield* daysIn(year),
        before: dayOf(dateBefore.get(`${year}-01-01`)),
        after: dayOf(dateAfter.get(`${year}-12-31`)),
      };
    },
  };
}
