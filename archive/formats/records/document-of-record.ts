import type { RawDocument } from '../../document.ts';
import { factsOf, fieldsOf, headOf } from '../fields.ts';
import type { FieldMapping } from '../field-mapping.ts';
import type { Finding } from '../finding.ts';
import type { FieldRecord } from './leaves-of.ts';
import { partsOfText } from './parts-of-text.ts';
import { textOfValue } from './text-of-value.ts';

/** A record as a document; `null` when there is no text in it. */
export function documentOfRecord(record: FieldRecord, mapping: FieldMapping): RawDocument | null {
  const fields = fieldsOf(record, mapping);
  const text = textOfValue(fields.text, '\n\n');
  const parts = [...headOf(fields), ...(text === null ? [] : partsOfText(text))];
  if (parts.every((part) => part.text.trim() === '')) return null;
  return { kind: 'marked', parts, facts: factsOf(fields) };
}

type Found = Extract<Finding, { kind: 'document' | 'problem' }>;

/** What a reader of records hands over for one of them; nothing that is in a record spoils its neighbours. */
export function findingOfRecord(record: FieldRecord, mapping: FieldMapping): Found {
  try {
    const document = documentOfRecord(record, mapping);
    if (document !== null) return { kind: 'document', document };
    return { kind: 'problem', problem: { kind: 'no-text' } };
  } catch (error) {
    // Markup nested deeper than the stack goes.
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'problem', problem: { kind: 'malformed', cause: error.message } };
  }
}
