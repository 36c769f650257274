import { Readable } from 'node:stream';
import { CsvError, parse, type CsvErrorCode } from 'csv-parse';

/** A row of a table, or what ends it. Rows count from 1, blank lines left out. */
export type CsvRow =
  | { readonly number: number; readonly cells: readonly string[] }
  | { readonly number: number; readonly fault: CsvErrorCode };

/** The rows of a table in pieces. Quotes that stand where none should are taken for letters. */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  separator: string,
  longest: number,
): AsyncGenerator<CsvRow> {
  const parser = parse({
    delimiter: separator,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  const source = Readable.from(pieces, { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { number: number + 1, fault: error.code };
  } finally {
    source.destroy();
    parser.destroy();
  }
}
