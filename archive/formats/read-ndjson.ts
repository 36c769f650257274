import type { DocumentPart, RawDocument } from '../document.ts';
import { factsOf, field, headOf, type FieldRecord } from './fields.ts';

/** One line of an NDJSON file: its document, or what is wrong with it. */
export type NdjsonLine =
  | { readonly line: number; readonly document: RawDocument }
  | { readonly line: number; readonly problem: string };

/**
 * One article a line, each a JSON object. A bad line does not spoil its neighbours; blank lines are
 * passed over. Lines count from 1.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export function* readNdjson(text: string): Generator<NdjsonLine> {
  let line = 0;
  for (const json of text.split('\n')) {
    line += 1;
    if (json.trim() === '') continue;
    const record = parseRecord(json);
    if (typeof record === 'string') {
      yield { line, problem: record };
      continue;
    }
    const document = documentOf(record);
    const isEmpty = document.parts.every((part) => part.text.trim() === '');
    yield isEmpty ? { line, problem: 'holds no text' } : { line, document };
  }
}

type MarkedDocument = Extract<RawDocument, { kind: 'marked' }>;

function parseRecord(json: string): FieldRecord | string {
  try {
    const value: unknown = JSON.parse(json, keepLongNumbers);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? (value as FieldRecord) : 'not a JSON object';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Identifiers can be longer than a number holds: such a one stays as it is written. */
function keepLongNumbers(_key: string, value: unknown, written?: { source?: string }): unknown {
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  return isRounded ? written?.source : value;
}

function documentOf(record: FieldRecord): MarkedDocument {
  const paragraphs = (field(record, 'text') ?? '').split(/\r?\n(?:[ \t]*\r?\n)+/u);
  const body = paragraphs.map((text): DocumentPart => ({ kind: 'body', text }));
  return { kind: 'marked', parts: [...headOf(record), ...body], facts: factsOf(record) };
}
