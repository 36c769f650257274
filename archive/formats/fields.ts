import type { DocumentFacts, DocumentPart } from '../document.ts';
import { readDate } from '../dates/read-date.ts';
import { fieldNames, type FieldMapping, type FieldName } from './field-mapping.ts';
import { fieldOfName } from './records/field-of-name.ts';
import { leavesOf, valueAt, type FieldRecord } from './records/leaves-of.ts';
import { textOfValue } from './records/text-of-value.ts';
import { partsOfText } from './records/parts-of-text.ts';
import { unescapeText } from './records/unescape-text.ts';

export type Fields = Readonly<Record<FieldName, unknown>>;

/**
 * The facts of a record as they stand in it: where the mapping says, and what it leaves open or does not
 * find in this record under the names in which exports keep it; `undefined` where there is none.
 */
export function fieldsOf(record: FieldRecord, mapping: FieldMapping): Fields {
  const found: Partial<Record<FieldName, unknown>> = {};
  const ranks: Partial<Record<FieldName, number>> = {};
  const claimed = new Set(Object.values(mapping));
  for (const [path, value] of leavesOf(record)) {
    const named = claimed.has(path) ? null : fieldOfName(path);
    if (named === null || named.rank >= (ranks[named.field] ?? Infinity)) continue;
    if (mapping[named.field] === null || textOfValue(value) === null) continue;
    found[named.field] = value;
    ranks[named.field] = named.rank;
  }
  for (const field of fieldNames) {
    const path = mapping[field];
    const value = typeof path === 'string' ? valueAt(record, path) : undefined;
    if (textOfValue(value) !== null) found[field] = value;
  }
  return found as Fields;
}

/** The facts that a record states about its article. */
export function factsOf(fields: Fields): DocumentFacts {
  const date = textOfValue(fields.date);
  const language = textOfValue(fields.language);
  return {
    externalId: textOfValue(fields.externalId),
    source: line(fields.source),
    date: date === null ? null : readDate(date),
    author: line(fields.author),
    category: line(fields.category),
    url: textOfValue(fields.url),
    ...(language !== null && languageTag.test(language) && { language }),
  };
}

/** Title and standfirst of a record as parts. */
export function headOf(fields: Fields): DocumentPart[] {
  const title = line(fields.title);
  const standfirst = line(fields.standfirst);
  return [
    ...(title === null ? [] : [{ kind: 'title' as const, text: title }]),
    ...(standfirst === null ? [] : [{ kind: 'standfirst' as const, text: standfirst }]),
  ];
}

function line(value: unknown): string | null {
  const text = textOfValue(value);
  if (text === null) return null;
  if (!text.includes('<')) return unescapeText(text);
  return partsOfText(text)
    .map((part) => part.text)
    .join('\n');
}

/** As BCP 47 has it, if not every tag of it. */
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;
