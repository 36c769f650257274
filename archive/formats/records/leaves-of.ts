import { isWrapper } from './field-of-name.ts';

/** A record with named fields: a line of NDJSON, a row of CSV, the front matter of a Markdown file. */
export type FieldRecord = Readonly<Record<string, unknown>>;

/** The values of a record with their names; those inside objects that only wrap it with a dot between. */
export function* leavesOf(
  record: FieldRecord,
  around = '',
  deep = 0,
): Generator<readonly [string, unknown]> {
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (deep < 3 && isRecord(value) && isWrapper(name)) {
      yield* leavesOf(value, `${around}${name}.`, deep + 1);
    } else yield [around + name, value];
  }
}

/** The value under a name, which may hold dots itself, or under names inside one another. */
export function valueAt(record: FieldRecord, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      return undefined;
    value = (value as FieldRecord)[name];
  }
  return value;
}

export function isRecord(value: unknown): value is FieldRecord {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
