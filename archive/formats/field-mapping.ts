/** The facts that a record can hold. */
export const fieldNames = [
  'externalId',
  'title',
  'standfirst',
  'text',
  'date',
  'source',
  'url',
  'author',
  'category',
  'language',
] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * Under which name a kind of record holds each fact: `{ "title": "العنوان", "text": "body" }`. A name of a
 * name inside another is written with a dot, a column without a name as its number from 1; `null` is "do
 * not use any".
 */
export type FieldMapping = Readonly<Partial<Record<FieldName, string | null>>>;
