import type { FieldMapping } from '../field-mapping.ts';
import type { Finding, Place } from '../finding.ts';
import { Unreadable } from '../problem.ts';
import { findingOfRecord } from './document-of-record.ts';
import { guessMapping, sampleSize } from './guess-mapping.ts';
import type { FieldRecord } from './leaves-of.ts';

export interface NumberedRecord {
  readonly record: FieldRecord;
  readonly place: Place;
}

/**
 * Records as documents, after a guess that says which name holds which fact, made of the first of them.
 *
 * @throws Unreadable when they are no articles
 */
export async function* readRecords(
  records: AsyncIterable<NumberedRecord | Finding>,
  told: FieldMapping | null,
  byLooks: boolean,
): AsyncGenerator<Finding> {
  let mapping: FieldMapping | null = null;
  const waiting: (NumberedRecord | Finding)[] = [];
  let failure: { readonly error: unknown } | null = null;
  const iterator = records[Symbol.asyncIterator]();
  try {
    while (waiting.length < sampleSize) {
      const next = await iterator.next();
      if (next.done === true) break;
      waiting.push(next.value);
    }
  } catch (error) {
    failure = { error };
  }
  const sample = waiting.flatMap((item) => ('record' in item ? [item.record] : []));
  if (sample.length > 0) {
    mapping = guessMapping(sample, told, byLooks);
    if (mapping === null) throw new Unreadable({ kind: 'unknown-format' });
    yield { kind: 'guess', guess: { kind: 'mapping', mapping } };
  }
  const read = (item: NumberedRecord | Finding): Finding => {
    if (!('record' in item)) return item;
    const finding = findingOfRecord(item.record, mapping ?? {});
    return finding.kind === 'problem' ? { ...finding, place: item.place } : finding;
  };
  for (const item of waiting) yield read(item);
  if (failure !== null) throw failure.error as Error;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield read(next.value);
    }
  } finally {
    await iterator.return?.();
  }
}
