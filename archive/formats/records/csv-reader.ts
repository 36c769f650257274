import type { Finding, Place } from '../finding.ts';
import type { FormatReader } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { encodingOfFile } from '../text/encoding-of-file.ts';
import { textChunks } from '../text/text-chunks.ts';
import { Unreadable, type Problem } from '../problem.ts';
import { csvLayout, type CsvLayout } from './csv-layout.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { fieldOfName } from './field-of-name.ts';
import { readRecords, type NumberedRecord } from './read-records.ts';

const endings: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'psv']);
const mediaTypes: ReadonlySet<string> = new Set(['text/csv', 'text/tab-separated-values']);

/**
 * A table of articles, a row each, with a row of names: comma, semicolon, tab or bar between the cells.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const csvReader: FormatReader = {
  format: 'csv',
  identity: 'content',
  knowsContent: ({ text }) => text !== null && namesArticles(text),
  knowsName: ({ ending, mediaType, text }) =>
    text !== null && (endings.has(ending) || (mediaType !== null && mediaTypes.has(mediaType))),
  async *read(file, reading) {
    const guess = await encodingOfFile(file, reading);
    yield { kind: 'guess', guess };
    const head = new TextDecoder(guess.encoding).decode(await file.head());
    const layout = csvLayout(head, reading.mapping);
    if (layout === null) throw new Unreadable({ kind: 'unknown-format' });
    const { separator, names } = layout;
    if (names === null) throw new Unreadable({ kind: 'malformed', cause: 'no row of names' });
    const open = (): AsyncIterable<string> => textChunks(file, guess.encoding);
    const rows = csvRows(open, separator, limits.longestArticle);
    yield* readRecords(recordsOf(rows, { ...layout, names }), reading.mapping, true);
  },
};

async function* recordsOf(
  rows: AsyncIterable<CsvRow>,
  { names, hasHeader }: CsvLayout & { readonly names: readonly string[] },
): AsyncGenerator<NumberedRecord | Finding> {
  for await (const row of rows) {
    const place: Place = { unit: 'row', number: row.number };
    if ('fault' in row) {
      yield { kind: 'problem', problem: problemOf(row.fault), place };
      continue;
    }
    if (hasHeader && row.number === 1) continue;
    const { cells } = row;
    const isRagged =
      cells.length < names.length || cells.slice(names.length).some((cell) => cell !== '');
    if (isRagged) {
      const cause = `${String(cells.length)} cells, ${String(names.length)} columns`;
      yield { kind: 'problem', problem: { kind: 'malformed', cause }, place };
    } else {
      // No prototype: a column may be named «constructor».
      const record = Object.assign(
        Object.create(null) as Record<string, string>,
        Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])),
      );
      yield { record, place };
    }
  }
}

function problemOf(fault: string): Problem {
  if (fault === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'malformed', cause: 'quote not closed' };
  if (fault === 'CSV_MAX_RECORD_SIZE') {
    return { kind: 'too-large', size: null, limit: limits.longestArticle };
  }
  return { kind: 'malformed', cause: fault };
}

/** Whether the first line names a title or a text and another fact, and nothing longer than a name. */
function namesArticles(text: string): boolean {
  const [first = ''] = text.slice(0, 2000).split(/\r?\n/u, 1);
  return [',', ';', '\t', '|'].some((separator) => {
    const cells = first.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/gu, '').trim());
    const fields = new Set(cells.flatMap((cell) => fieldOfName(cell)?.field ?? []));
    const isTable = cells.length >= 2 && cells.every((cell) => cell.length <= 40);
    return isTable && fields.size >= 2 && (fields.has('title') || fields.has('text'));
  });
}
