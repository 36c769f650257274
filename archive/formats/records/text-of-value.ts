/**
 * A value of a record in words: numbers and dates written out, lists joined, of an object what names it.
 * `null` for what says nothing: blanks, true and false.
 */
export function textOfValue(value: unknown, between = '، ', deep = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'object' || value === null || deep > 4) return null;
  if (Array.isArray(value)) {
    const texts = value.flatMap((item) => textOfValue(item, between, deep + 1) ?? []);
    return texts.length === 0 ? null : texts.join(between);
  }
  for (const name of naming) {
    if (!Object.hasOwn(value, name)) continue;
    const text = textOfValue((value as Readonly<Record<string, unknown>>)[name], between, deep + 1);
    if (text !== null) return text;
  }
  return null;
}

/**
 * What names an object, or is its value: of an author, a source, a block of text; `rendered` of WordPress,
 * `$oid` and `$date` of MongoDB.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 * @see https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
 */
const naming = [
  'name',
  'title',
  'label',
  'rendered',
  'text',
  'value',
  '#text',
  '_',
  '$oid',
  '$date',
  '$numberLong',
];
