import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { commonFrom, type CopyStore } from './copy-store.ts';
import { MemoryCopyStore } from './memory-copy-store.ts';

/**
 * Tables of {@link SqliteCopyStore}. Bands are random numbers, so that a row by itself costs a page of the
 * tree; articles therefore wait, in the order of their ids, and are taken over by the thousand, sorted
 * by band (a log and a tree, as in O'Neil et al. 1996, https://doi.org/10.1007/s002360050048).
 */
export const copySchema = `
  CREATE TABLE copy_bands (band INTEGER, article INTEGER, PRIMARY KEY (band, article)) WITHOUT ROWID;
  CREATE TABLE copy_waiting (article INTEGER PRIMARY KEY, bands BLOB NOT NULL);
`;

/** Articles that wait at the most; in memory each takes some 500 bytes. */
const mostWaiting = 20_000;

/**
 * Bands in a library. Writes within the transaction of its caller; after a rollback a new store has to
 * be made, for this one remembers what waits.
 */
export class SqliteCopyStore implements CopyStore {
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #wait: StatementSync;
  readonly #stopWaiting: StatementSync;
  readonly #clearWaiting: StatementSync;
  readonly #waiting = new MemoryCopyStore();
  readonly #mostWaiting: number;
  #waitingArticles = 0;

  /** @param database has the tables of {@link copySchema} */
  constructor(database: DatabaseSync, most = mostWaiting) {
    this.#mostWaiting = most;
    this.#find = database.prepare(
      `SELECT article FROM copy_bands WHERE band = ? ORDER BY article LIMIT ${commonFrom}`,
    );
    this.#insert = database.prepare('INSERT OR IGNORE INTO copy_bands VALUES (?, ?)');
    this.#delete = database.prepare('DELETE FROM copy_bands WHERE band = ? AND article = ?');
    this.#wait = database.prepare('INSERT INTO copy_waiting VALUES (?, ?)');
    this.#stopWaiting = database.prepare('DELETE FROM copy_waiting WHERE article = ?');
    this.#clearWaiting = database.prepare('DELETE FROM copy_waiting');
    this.#find.setReturnArrays(true);
    for (const row of database.prepare('SELECT article, bands FROM copy_waiting').iterate()) {
      this.#waiting.add(Number(row['article']), bandsOf(row['bands']));
      this.#waitingArticles += 1;
    }
  }

  candidates(band: number): readonly number[] {
    const waiting = this.#waiting.candidates(band);
    // With arrays asked for, a row is one: the types do not say so.
    const kept = (this.#find.all(band) as unknown as [number][]).map(([article]) => article);
    if (waiting.length === 0) return kept;
    return [...kept, ...waiting].sort((one, other) => one - other).slice(0, commonFrom);
  }

  add(id: number, bands: Iterable<number>): void {
    this.#wait.run(id, new Uint8Array(Int32Array.from(bands).buffer));
    this.#waiting.add(id, bands);
    this.#waitingArticles += 1;
    if (this.#waitingArticles >= this.#mostWaiting) this.#takeOver();
  }

  remove(id: number, bands: Iterable<number>): void {
    this.#waitingArticles -= Number(this.#stopWaiting.run(id).changes);
    this.#waiting.remove(id, bands);
    for (const band of bands) this.#delete.run(band, id);
  }

  #takeOver(): void {
    for (const [band, article] of this.#waiting.rows()) this.#insert.run(band, article);
    this.#clearWaiting.run();
    this.#waiting.clear();
    this.#waitingArticles = 0;
  }
}

/** A blob may begin anywhere in memory, numbers may not: hence the copy. */
function bandsOf(blob: unknown): Int32Array {
  return blob instanceof Uint8Array ? new Int32Array(blob.slice().buffer) : new Int32Array();
}
