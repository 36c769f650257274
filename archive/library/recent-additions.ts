import type { DatabaseSync } from 'node:sqlite';
import type { Label } from './catalogue.ts';
import type { JobCounts, JobSource } from './job.ts';

/** What an import brought that was not there before. */
export interface Addition {
  job: number;
  /** Names of what it looked through. */
  sources: string[];
  /** Instants, ISO 8601; `null` while it goes on. */
  started: string;
  ended: string | null;
  /** How many articles it added. */
  articles: number;
  /** The last of them first, a few. */
  newest: Label[];
}

type Placed = Label & Pick<JobSource, 'place'>;

/** Articles looked at for the few that are shown. */
const window = 50;
const shown = 3;
/** Imports looked through for those that brought something: a watched folder leaves many that did not. */
const jobsLookedAt = 1000;

/**
 * The imports that brought articles, newest first.
 *
 * Articles are numbered as they come, and one program imports at a time: those of the last import are the
 * last so many, those of the one before it the so many before them. An import that was paused for another
 * lies in two stretches; what belongs to another collection is not shown as its own.
 */
export function recentAdditions(database: DatabaseSync): (limit: number) => Addition[] {
  const lastId = database.prepare('SELECT max(id) AS id FROM articles');
  const jobs = database.prepare(`
    SELECT id, sources, started, ended, counts FROM jobs ORDER BY id DESC LIMIT ${jobsLookedAt}`);
  const articles = database.prepare(`
    SELECT a.id, a.title, a.source, a.date, c.place
    FROM articles a JOIN files f ON f.id = a.file_id JOIN collections c ON c.id = f.collection_id
    WHERE a.id > ? AND a.id <= ? ORDER BY a.id DESC`);

  function newestOf(sources: readonly JobSource[], after: number, last: number): Label[] {
    const places = new Set(sources.map(({ place }) => place));
    const rows = articles.all(Math.max(after, last - window), last) as unknown as Placed[];
    return rows
      .filter(({ place }) => places.has(place))
      .slice(0, shown)
      .map(({ id, title, source, date }) => ({ id, title, source, date }));
  }

  return (limit) => {
    const found: Addition[] = [];
    let last = Number(lastId.get()?.['id'] ?? 0);
    for (const row of jobs.iterate()) {
      if (found.length === limit) break;
      const { added = 0 } = JSON.parse(String(row['counts'])) as Partial<JobCounts>;
      if (added === 0) continue;
      const sources = JSON.parse(String(row['sources'])) as JobSource[];
      found.push({
        job: Number(row['id']),
        sources: sources.map(({ name, file }) => (file === null ? name : `${name}/${file}`)),
        started: String(row['started']),
        ended: row['ended'] as string | null,
        articles: added,
        newest: newestOf(sources, last - added, last),
      });
      last -= added;
    }
    return found;
  };
}
