import type { DatabaseSync } from 'node:sqlite';
import { readerVersion } from '../formats/reader-version.ts';
import type { Transaction } from './transaction.ts';

/** What shows without reading it that a file is as it was; times in milliseconds since 1970. */
export interface FileStamp {
  readonly size: number;
  /** When its bytes were last changed, which can be set to anything. */
  readonly modified: number;
  /** When it or what the system says of it was last changed, which cannot. */
  readonly changed: number;
}

/** A file as it was read last. */
export interface KnownFile extends FileStamp {
  readonly id: number;
  readonly hash: string;
  readonly pass: number;
  /** Whether it was read by these readers, in the way that is asked for now. */
  readonly isReadAlike: boolean;
  /** Whether it was read to its end; else how many documents of it, and where reading can go on. */
  readonly isWhole: boolean;
  readonly documents: number;
  readonly resume: number | null;
  /** What was not taken in. */
  readonly problems: number;
}

export interface FileToRead {
  readonly collectionId: number;
  readonly path: string;
  readonly stamp: FileStamp;
  readonly hash: string;
  readonly format: string;
  readonly settings: string;
  /** The job that reads it. */
  readonly job: number;
}

/** How far the reading of a file is. */
export interface Reached {
  readonly documents: number;
  /** Offset in bytes to go on from; `null` when that can only be found by counting. */
  readonly resume: number | null;
  readonly encoding: string | null;
  readonly problems: number;
}

/** The files of a library, written. */
export interface FileRecords {
  /** @param settings how it is to be read, in words that are the same for the same way */
  find(collectionId: number, path: string, settings: string): KnownFile | null;
  /** Begins a reading of a file from its first document. */
  begin(file: FileToRead): { id: number; pass: number };
  /** Says that a file is there still, whatever it holds. */
  keep(id: number, job: number): void;
  /** Has all files of a collection read anew, though they are as they were. */
  distrust(collectionId: number): void;
  /** Says that a file was found as it was. */
  see(id: number, stamp: FileStamp, job: number): void;
  /** How far the reading is; becomes true with the commit. */
  checkpoint(id: number, reached: Reached): void;
  /** Says that a file has been read to its end. */
  end(id: number, reached: Reached): void;
  /** Marks the files of a collection that neither a job nor a later one came upon, and their articles; returns how many articles. */
  markUnseen(collectionId: number, job: number): number;
  /** Paths of the files of a collection, in order. */
  pathsIn(collectionId: number): IterableIterator<string>;
}

export function fileRecords(database: DatabaseSync, transaction: Transaction): FileRecords {
  const find = database.prepare('SELECT * FROM files WHERE collection_id = ? AND path = ?');
  const begin = database.prepare(`
    INSERT INTO files (collection_id, path, hash, size, modified, changed, format, encoding, reader,
      settings, pass, is_whole, documents, resume, seen, present)
    VALUES (:collection_id, :path, :hash, :size, :modified, :changed, :format, NULL, ${readerVersion},
      :settings, 1, 0, 0, NULL, :job, 1)
    ON CONFLICT DO UPDATE SET hash = excluded.hash, size = excluded.size, modified = excluded.modified,
      changed = excluded.changed, format = excluded.format, reader = excluded.reader, settings = excluded.settings, pass = pass + 1,
      is_whole = 0, documents = 0, resume = NULL, problems = 0, seen = excluded.seen, present = 1
    RETURNING id, pass`);
  const see = database.prepare(`
    UPDATE files SET size = ?, modified = ?, changed = ?, seen = ?, present = 1 WHERE id = ?`);
  const keep = database.prepare('UPDATE files SET seen = ? WHERE id = ?');
  // A file that had vanished and is back brings its articles back, those that its last reading came upon.
  const revive = database.prepare(`
    UPDATE articles SET present = 1 WHERE file_id = ?1 AND present = 0
      AND (SELECT present FROM files WHERE id = ?1) = 0 AND pass = (SELECT pass FROM files WHERE id = ?1)`);
  const checkpoint = database.prepare(`
    UPDATE files SET documents = ?, resume = ?, encoding = ?, problems = ?, is_whole = ? WHERE id = ?`);
  // A later job may have gone by while this one was paused: what that one saw is not gone.
  const unseen = 'collection_id = ?1 AND seen < ?2 AND present = 1';
  const markArticles = database.prepare(`
    UPDATE articles SET present = 0
    WHERE present = 1 AND file_id IN (SELECT id FROM files WHERE ${unseen})`);
  const markFiles = database.prepare(`UPDATE files SET present = 0 WHERE ${unseen}`);
  const distrust = database.prepare('UPDATE files SET reader = 0 WHERE collection_id = ?');
  const paths = database.prepare('SELECT path FROM files WHERE collection_id = ? ORDER BY path');

  return {
    find(collectionId, path, settings) {
      const row = find.get(collectionId, path);
      if (row === undefined) return null;
      return {
        id: Number(row['id']),
        hash: String(row['hash']),
        size: Number(row['size']),
        modified: Number(row['modified']),
        changed: Number(row['changed']),
        pass: Number(row['pass']),
        isReadAlike: row['reader'] === readerVersion && row['settings'] === settings,
        isWhole: row['is_whole'] === 1,
        documents: Number(row['documents']),
        resume: row['resume'] === null ? null : Number(row['resume']),
        problems: Number(row['problems']),
      };
    },
    begin({ collectionId, path, stamp, hash, format, settings, job }) {
      transaction.begin();
      const row = begin.get({
        collection_id: collectionId,
        path,
        hash,
        ...stamp,
        format,
        settings,
        job,
      });
      return { id: Number(row?.['id']), pass: Number(row?.['pass']) };
    },
    keep(id, job) {
      transaction.begin();
      keep.run(job, id);
    },
    distrust(collectionId) {
      transaction.begin();
      distrust.run(collectionId);
    },
    see(id, { size, modified, changed }, job) {
      transaction.begin();
      revive.run(id);
      see.run(size, modified, changed, job, id);
    },
    checkpoint(id, { documents, resume, encoding, problems }) {
      transaction.begin();
      checkpoint.run(documents, resume, encoding, problems, 0, id);
    },
    end(id, { documents, encoding, problems }) {
      transaction.begin();
      checkpoint.run(documents, null, encoding, problems, 1, id);
    },
    markUnseen(collectionId, job) {
      transaction.begin();
      const marked = Number(markArticles.run(collectionId, job).changes);
      markFiles.run(collectionId, job);
      return marked;
    },
    *pathsIn(collectionId) {
      for (const row of paths.all(collectionId)) yield String(row['path']);
    },
  };
}
