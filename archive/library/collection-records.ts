import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { FieldMapping } from '../formats/field-mapping.ts';
import type { CollectionSettings } from './job.ts';
import type { Transaction } from './transaction.ts';

/** What a reader added in one go. */
export interface CollectionRecord extends CollectionSettings {
  readonly id: number;
  /** Relative to the library folder, so that both can move together; `app:seeds` for the seeds. */
  readonly place: string;
  readonly name: string;
  /** Whether all that lies in the place belongs to it, or only the files that were named. */
  readonly isWhole: boolean;
  readonly isWatched: boolean;
}

/** The collections of a library, written and read. */
export interface CollectionRecords {
  find(place: string): CollectionRecord | null;
  byId(id: number): CollectionRecord | null;
  list(): CollectionRecord[];
  /** The collection at a place, made when it is new; whole once its folder was added. */
  open(place: string, name: string, isWhole: boolean): CollectionRecord;
  setSettings(id: number, settings: CollectionSettings): void;
  watch(id: number, isWatched: boolean): void;
}

export function collectionRecords(
  database: DatabaseSync,
  transaction: Transaction,
): CollectionRecords {
  const byPlace = database.prepare('SELECT * FROM collections WHERE place = ?');
  const byId = database.prepare('SELECT * FROM collections WHERE id = ?');
  const list = database.prepare('SELECT * FROM collections ORDER BY id');
  // Another writer may add the same collection between our look and our transaction.
  const open = database.prepare(`
    INSERT INTO collections (place, name, is_whole) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET is_whole = max(is_whole, excluded.is_whole) RETURNING *`);
  const settings = database.prepare(
    'UPDATE collections SET encoding = ?, mapping = ? WHERE id = ?',
  );
  const watch = database.prepare('UPDATE collections SET watched = ? WHERE id = ?');

  const found = (row: Row | undefined): CollectionRecord | null =>
    row === undefined ? null : collectionOf(row);
  return {
    find: (place) => found(byPlace.get(place)),
    byId: (id) => found(byId.get(id)),
    list: () => list.all().map(collectionOf),
    open(place, name, isWhole) {
      const known = found(byPlace.get(place));
      if (known !== null && (known.isWhole || !isWhole)) return known;
      transaction.begin();
      return collectionOf(open.get(place, name, Number(isWhole)) ?? {});
    },
    setSettings(id, { encoding, mapping }) {
      transaction.begin();
      settings.run(encoding, mapping === null ? null : JSON.stringify(mapping), id);
    },
    watch(id, isWatched) {
      transaction.begin();
      watch.run(Number(isWatched), id);
    },
  };
}

type Row = Record<string, SQLOutputValue>;

function collectionOf(row: Row): CollectionRecord {
  const mapping = row['mapping'];
  return {
    id: Number(row['id']),
    place: String(row['place']),
    name: String(row['name']),
    isWhole: row['is_whole'] === 1,
    isWatched: row['watched'] === 1,
    encoding: row['encoding'] as string | null,
    mapping: typeof mapping === 'string' ? (JSON.parse(mapping) as FieldMapping) : null,
  };
}
