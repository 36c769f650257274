import type { RankReply } from '../../contract/schemas.ts';
import { documentName } from './document-name.ts';

export const csvHeader = csvLine(['query', 'rank', 'document', 'score', 'title']);

/** The hits of one query as lines of a CSV file. */
export function csvLines(query: string, hits: RankReply['hits']): string[] {
  return hits.map((hit, at) =>
    csvLine([query, String(at + 1), documentName(hit), String(hit.score), hit.title]),
  );
}

/**
 * Fields between commas; the line feed that ends the line follows the carriage return.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r`;
}

function csvField(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
