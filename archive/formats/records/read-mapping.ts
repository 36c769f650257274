import { fail, succeed, type Outcome } from '../../outcome.ts';
import { fieldNames, type FieldMapping, type FieldName } from '../field-mapping.ts';

/** What is wrong with a mapping file; `key` is the one to put right. */
export type MappingFault =
  | { readonly kind: 'not-json'; readonly cause: string }
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'unknown-fact'; readonly key: string }
  /** Neither a name nor `null`. */
  | { readonly kind: 'not-a-name'; readonly key: string };

/** A mapping file: `{ "title": "العنوان", "text": "body", "date": null }`; a number is a column's. */
export function readMapping(json: string): Outcome<FieldMapping, MappingFault> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fail({
      kind: 'not-json',
      cause: error instanceof Error ? error.message : String(error),
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({ kind: 'not-an-object' });
  }
  const mapping: Partial<Record<FieldName, string | null>> = {};
  for (const [key, name] of Object.entries(value) as [string, unknown][]) {
    const field = fieldNames.find((known) => known === key);
    if (field === undefined) return fail({ kind: 'unknown-fact', key });
    const column = Number.isSafeInteger(name) && Number(name) > 0 ? String(name) : name;
    const isName = column === null || (typeof column === 'string' && column !== '');
    if (!isName) return fail({ kind: 'not-a-name', key });
    mapping[field] = column;
  }
  return succeed(mapping);
}
