import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { BenchQuery } from '../queries/bench-query.ts';
import { pageSize, type BenchEngine } from './engine.ts';

const best = `SELECT rowid AS id, -bm25(news, 4, 1) AS score FROM news WHERE news MATCH ?
  ORDER BY bm25(news, 4, 1) LIMIT ${pageSize}`;
const newest = `SELECT id, 0 AS score FROM news JOIN articles ON id = news.rowid
  WHERE news MATCH ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT ${pageSize}`;

/** SQLite's full-text index, contentless, beside a table of days: https://www.sqlite.org/fts5.html */
export function fts5Engine(folder: string): BenchEngine {
  const database = new DatabaseSync(join(folder, 'fts5.db'));
  const prepared = new Map<string, StatementSync>();
  const rows = (sql: string, ...values: SQLInputValue[]) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values);
  };
  return {
    build(articles) {
      database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        CREATE TABLE articles (id INTEGER PRIMARY KEY, day INTEGER NOT NULL);
        CREATE VIRTUAL TABLE news USING fts5(title, body, content='', detail=full, tokenize='ascii');
        BEGIN`);
      const insertDay = database.prepare('INSERT INTO articles VALUES (?, ?)');
      const insertText = database.prepare('INSERT INTO news (rowid, title, body) VALUES (?, ?, ?)');
      for (const { id, day, title, body } of articles) {
        insertDay.run(id, day);
        insertText.run(id, title.join(' '), body.join(' '));
      }
      database.exec("COMMIT; INSERT INTO news (news) VALUES ('optimize')");
      return 1;
    },
    // Ids leave no number out; counting would read the table.
    open: () => Number(rows('SELECT max(id) AS articles FROM articles')[0]?.['articles']),
    search(query) {
      const match = matchOf(query);
      if (match === null) return null;
      const found =
        query.kind === 'newest'
          ? rows(newest, match, query.year * 10_000, query.year * 10_000 + 9999)
          : rows(best, match);
      return found.map(({ id, score }) => ({ id: Number(id), score: Number(score) }));
    },
    count(query) {
      const match = matchOf(query);
      if (match === null || query.kind === 'newest') return null;
      const counted = rows('SELECT count(*) AS matches FROM news WHERE news MATCH ?', match);
      return Number(counted[0]?.['matches']);
    },
    close: () => {
      database.close();
    },
  };
}

/** The query in FTS5's language, which has no fuzzy terms. */
function matchOf(query: BenchQuery): string | null {
  switch (query.kind) {
    case 'term':
    case 'newest':
      return quoted(query.term);
    case 'phrase':
      return quoted(query.terms.join(' '));
    case 'all':
      return query.terms.map(quoted).join(' AND ');
    case 'any':
      return query.terms.map(quoted).join(' OR ');
    case 'prefix':
      return `${quoted(query.start)}*`;
    case 'fuzzy':
      return null;
  }
}

function quoted(text: string): string {
  return `"${text}"`;
}
