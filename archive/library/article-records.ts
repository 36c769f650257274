import type { DatabaseSync } from 'node:sqlite';
import type { FormatName } from '../article.ts';
import type { DissectedArticle } from '../anatomy/dissect.ts';
import type { FormatReader } from '../formats/format-reader.ts';
import type { CopyText } from '../copies/copy-finder.ts';
import { columnsOf, isAsTakenIn, textOfRow, type TextRow, type WrittenRow } from './article-row.ts';
import type { Transaction } from './transaction.ts';

/** An article as it came out of a file. */
export interface ReadArticle {
  readonly article: DissectedArticle;
  /** Where in the file it lies, its format and encoding there; `null` for a file that holds no others. */
  readonly inside: string | null;
  readonly format: FormatName | null;
  readonly encoding: string | null;
  readonly identity: FormatReader['identity'];
  /** Which document of the whole file it is, and which of the file inside, from 0. */
  readonly ordinal: number;
  readonly ordinalInside: number;
}

export type ArticleChange = 'added' | 'replaced' | 'unchanged';

export interface PutArticle {
  readonly id: number;
  readonly change: ArticleChange;
  /** What it was before it was replaced. */
  readonly before: CopyText | null;
}

/** The articles of a library, written. */
export interface ArticleRecords {
  /**
   * Writes an article that a reading of a file came upon. It keeps its id while it keeps its external id;
   * without one, while it keeps its place, or in a file of records while it says the same.
   *
   * @param pass number of the reading
   */
  put(fileId: number, pass: number, read: ReadArticle): PutArticle;
  /** An article's text and its parts; `null` when there is no such article, or it is damaged beyond reading. */
  textOf(id: number): CopyText | null;
  /**
   * Has damaged articles read anew: their files count as unread, and what they say as unlike anything. What is as
   * it was taken in stays as it is.
   *
   * @returns how many are damaged
   */
  distrust(ids: Iterable<number>): number;
  /** Says that an article is a copy of another; `null` that it is none. */
  join(id: number, cluster: number | null): void;
  /** Marks what a reading of a file did not come upon; returns how many were not marked before. */
  markAbsent(fileId: number, pass: number): number;
  /** Articles that a file holds. */
  countIn(fileId: number): number;
  count(): number;
}

const columns =
  'inside format encoding external_id title source date author category url language direction anatomy text content_hash'.split(
    ' ',
  );

export function articleRecords(database: DatabaseSync, transaction: Transaction): ArticleRecords {
  // The generation that this transaction will end in: it holds the lock, so nobody else raises it before.
  const coming = '(SELECT generation + 1 FROM library)';
  const find = database.prepare(
    'SELECT id, content_hash, pass, ordinal FROM articles WHERE file_id = ? AND key = ?',
  );
  const add = database.prepare(`
    INSERT INTO articles (file_id, key, pass, ordinal, generation, ${columns.join(', ')})
    VALUES (:file_id, :key, :pass, :ordinal, ${coming}, ${columns.map((name) => `:${name}`).join(', ')})`);
  const replace = database.prepare(`
    UPDATE articles SET present = 1, pass = :pass, ordinal = :ordinal, generation = ${coming},
      ${columns.map((name) => `${name} = :${name}`).join(', ')}
    WHERE id = :id`);
  const keep = database.prepare(
    'UPDATE articles SET present = 1, pass = ?, ordinal = ? WHERE id = ?',
  );
  const readRow = database.prepare('SELECT * FROM articles WHERE id = ?');
  const distrust = database.prepare(
    `UPDATE articles SET content_hash = '${unlikeAny}' WHERE id = ?`,
  );
  const unread = database.prepare(
    'UPDATE files SET reader = 0 WHERE id = (SELECT file_id FROM articles WHERE id = ?)',
  );
  const join = database.prepare(
    `UPDATE articles SET cluster = ?1, generation = ${coming} WHERE id = ?2 AND cluster IS NOT ?1`,
  );
  const markAbsent = database.prepare(
    'UPDATE articles SET present = 0 WHERE file_id = ? AND pass <> ? AND present = 1',
  );
  const countIn = database.prepare(
    'SELECT count(*) AS articles FROM articles WHERE file_id = ? AND present = 1',
  );
  const count = database.prepare('SELECT count(*) AS articles FROM articles');

  const text = database.prepare('SELECT text, anatomy FROM articles WHERE id = ?');
  const textOf = (id: number): CopyText | null => {
    const row = text.get(id);
    if (row === undefined) return null;
    try {
      return textOfRow(row as unknown as TextRow);
    } catch {
      // Nothing can be compared with it; a verification names it (archive/verification/).
      return null;
    }
  };

  /**
   * How often each name has come in the reading that is going on, for names that come more than once:
   * an export may give all of its records one id, and to count them anew each time takes the square.
   */
  let reading = { fileId: 0, pass: 0, ordinal: 0, times: new Map<string, number>() };
  const timesIn = (fileId: number, pass: number, ordinal: number): Map<string, number> => {
    // One that goes back has lost what was not committed.
    const isSame = reading.fileId === fileId && reading.pass === pass && ordinal > reading.ordinal;
    reading = { fileId, pass, ordinal, times: isSame ? reading.times : new Map<string, number>() };
    return reading.times;
  };

  return {
    textOf,
    put(fileId, pass, read) {
      transaction.begin();
      const { inside, format, encoding, ordinal } = read;
      const written = { inside, format, encoding, ...columnsOf(read.article) };
      const name = keyOf(read, written.content_hash);
      const times = timesIn(fileId, pass, ordinal);
      for (let time = times.get(name) ?? 1; ; time++) {
        // What is named alike by two documents of one file is told apart by the order in which they come.
        const key = time === 1 ? name : `${name}#${time}`;
        if (time > 1) times.set(name, time);
        const known = find.get(fileId, key);
        if (known === undefined) {
          transaction.change();
          const row = { file_id: fileId, key, pass, ordinal, ...written };
          return { id: Number(add.run(row).lastInsertRowid), change: 'added', before: null };
        }
        if (known['pass'] === pass && known['ordinal'] !== ordinal) continue;
        const id = Number(known['id']);
        if (known['content_hash'] === written.content_hash) {
          keep.run(pass, ordinal, id);
          return { id, change: 'unchanged', before: null };
        }
        transaction.change();
        // A damaged text may not be readable; what it was taken in as is what it is now, unless its file has changed.
        const before = known['content_hash'] === unlikeAny ? read.article : textOf(id);
        replace.run({ id, pass, ordinal, ...written });
        return { id, change: 'replaced', before };
      }
    },
    distrust(ids) {
      transaction.begin();
      let damaged = 0;
      for (const id of ids) {
        const row = readRow.get(id);
        if (row === undefined || isAsTakenIn(row as unknown as WrittenRow)) continue;
        distrust.run(id);
        unread.run(id);
        damaged += 1;
      }
      return damaged;
    },
    join(id, cluster) {
      transaction.begin();
      if (join.run(cluster, id).changes > 0) transaction.change();
    },
    markAbsent(fileId, pass) {
      transaction.begin();
      return Number(markAbsent.run(fileId, pass).changes);
    },
    countIn: (fileId) => Number(countIn.get(fileId)?.['articles']),
    count: () => Number(count.get()?.['articles']),
  };
}

/** In the place of the hash of an article that is damaged: no article has it. */
const unlikeAny = '';

/** What an article is known by inside its file. */
function keyOf(read: ReadArticle, contentHash: string): string {
  const { externalId } = read.article;
  if (externalId !== null) return `id:${externalId}`;
  if (read.identity === 'content') return `is:${contentHash}`;
  return `at:${read.inside ?? ''}#${read.ordinalInside}`;
}
