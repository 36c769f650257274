import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { copySchema, SqliteCopyStore } from '../../../archive/copies/sqlite-copy-store.ts';
import { randomNumbers } from '../random-numbers.ts';

/** What the store alone costs. */
export interface StoreCost {
  readonly articles: number;
  readonly cpuMicroseconds: number;
  readonly bytesPerArticle: number;
}

/** Looks up twelve random bands for each article and adds it under four of them. */
export function measureStore(articles: number, folder: string): StoreCost {
  const path = join(folder, 'store.db');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec(copySchema);
  const store = new SqliteCopyStore(database);
  const random = randomNumbers(1);
  const started = process.cpuUsage();
  for (let id = 1; id <= articles; id++) {
    if (id % 1000 === 1) database.exec('BEGIN');
    const bands = Array.from({ length: 12 }, () => Math.floor(random() * 2 ** 32) | 0);
    for (const band of bands) store.candidates(band);
    store.add(id, bands.slice(0, 4));
    if (id % 1000 === 0) database.exec('COMMIT');
  }
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const { user, system } = process.cpuUsage(started);
  database.close();
  return {
    articles,
    cpuMicroseconds: (user + system) / articles,
    bytesPerArticle: statSync(path).size / articles,
  };
}
