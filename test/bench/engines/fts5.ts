import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { BenchEngine, BenchQuery } from './engine.ts';

/** SQLite's full-text index, contentless: https://www.sqlite.org/fts5.html */
export function fts5Engine(folder: string): BenchEngine {
  const database = new DatabaseSync(join(folder, 'fts5.db'));
  let statement: StatementSync | null = null;
  return {
    name: 'fts5',
    mostArticles: Infinity,
    build(articles) {
      database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        CREATE VIRTUAL TABLE news USING fts5(title, body, content='', detail=full, tokenize='ascii')`);
      const insert = database.prepare('INSERT INTO news (rowid, title, body) VALUES (?, ?, ?)');
      database.exec('BEGIN');
      for (const { id, title, body } of articles) insert.run(id, title.join(' '), body.join(' '));
      database.exec('COMMIT');
      database.exec("INSERT INTO news (news) VALUES ('optimize')");
    },
    search(query) {
      statement ??= database.prepare(
        'SELECT rowid AS id FROM news WHERE news MATCH ? ORDER BY bm25(news, 4, 1) LIMIT 20',
      );
      return statement.all(matchOf(query)).map(({ id }) => Number(id));
    },
    close: () => {
      database.close();
    },
  };
}

function matchOf(query: BenchQuery): string {
  switch (query.kind) {
    case 'term':
      return `"${query.term}"`;
    case 'phrase':
      return `"${query.terms.join(' ')}"`;
    case 'all':
      return query.terms.map((term) => `"${term}"`).join(' AND ');
    case 'any':
      return query.terms.map((term) => `"${term}"`).join(' OR ');
  }
}
