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
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Under which name a kind of record holds each fact, `null` for one that is not to be looked for: `{ "title": "العنوان", "text": "body" }`. */
export type FieldMapping = Readonly<Partial<Record<FieldName, string | null>>>;
