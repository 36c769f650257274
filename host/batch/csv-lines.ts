import { csvLine } from '../../contract/csv-line.ts';
import type { RankReply } from '../../contract/schemas.ts';
import { documentName } from './document-name.ts';

export const csvHeader = batchLine(['query', 'rank', 'document', 'score', 'title']);

/** The hits of one query as lines of a CSV file. */
export function csvLines(query: string, hits: RankReply['hits']): string[] {
  return hits.map((hit, at) =>
    batchLine([query, String(at + 1), documentName(hit), String(hit.score), hit.title]),
  );
}

/** The line feed that ends the line follows the carriage return. */
function batchLine(fields: readonly string[]): string {
  return `${csvLine(fields)}\r`;
}
