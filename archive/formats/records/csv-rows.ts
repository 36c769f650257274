import { CsvError, parse, type CsvErrorCode } from 'csv-parse';

/** A row of a table, or what is wrong with it. Rows count from 1, blank lines left out. */
export type CsvRow =
  | { readonly number: number; readonly cells: readonly string[] }
  | { readonly number: number; readonly fault: CsvErrorCode };

/** Times that reading begins again behind a quote that nothing closes: each time from the file's beginning. */
const mostRecoveries = 20;

/**
 * The rows of a table. Quotes that stand where none should are taken for letters; where one is opened and
 * not closed, its line is given up and the next one read.
 *
 * @param open the table in pieces of text, from its beginning
 * @param longest bytes of a row in UTF-8
 */
export async function* csvRows(
  open: () => AsyncIterable<string>,
  separator: string,
  longest: number,
): AsyncGenerator<CsvRow> {
  let number = 0;
  let from = 0;
  for (let recoveries = 0; recoveries <= mostRecoveries; recoveries++) {
    let end = from;
    let fault: CsvErrorCode | null = null;
    const isAgain = recoveries > 0;
    for await (const row of parsed(behind(open(), from, isAgain), separator, longest)) {
      number += 1;
      if (row.cells === null) {
        ({ fault } = row);
        yield { number, fault };
      } else {
        end = row.end;
        yield { number, cells: row.cells };
      }
    }
    if (fault === null) return;
    from = end;
  }
}

type Parsed =
  | { readonly cells: readonly string[]; readonly end: number }
  | { readonly cells: null; readonly fault: CsvErrorCode };

/** Rows as far as they can be read. Driven by hand: as a stream, a fault would take the rows before it along. */
async function* parsed(
  pieces: AsyncIterable<Piece>,
  separator: string,
  longest: number,
): AsyncGenerator<Parsed> {
  let rows: Parsed[] = [];
  let begin = 0;
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
    on_record: (cells: string[], { bytes }) => {
      rows.push({ cells, end: begin + bytes });
      return null;
    },
  });
  const failures: Error[] = [];
  parser.on('error', (error) => failures.push(error));
  parser.resume();
  const feed = (bytes: Uint8Array | null): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        resolve();
      };
      if (bytes === null) parser.end(done);
      else parser.write(bytes, done);
    });
  let isFirst = true;
  for await (const { bytes, at } of pieces) {
    if (isFirst) begin = at;
    isFirst = false;
    await feed(bytes);
    yield* rows;
    rows = [];
    if (failures.length > 0) break;
  }
  if (failures.length === 0) await feed(null);
  yield* rows;
  parser.destroy();
  const [error] = failures;
  if (error === undefined) return;
  if (!(error instanceof CsvError)) throw error;
  yield { cells: null, fault: error.code };
}

interface Piece {
  readonly bytes: Uint8Array;
  /** Offset of its first byte. */
  readonly at: number;
}

/** A text in UTF-8 from an offset on, or from the line behind it. */
async function* behind(
  texts: AsyncIterable<string>,
  from: number,
  skipsLine: boolean,
): AsyncGenerator<Piece> {
  let at = 0;
  let skips = skipsLine;
  for await (const text of texts) {
    const bytes = Buffer.from(text);
    let start = Math.max(0, from - at);
    if (skips && start < bytes.length) {
      const end = bytes.indexOf(0x0a, start);
      skips = end === -1;
      start = skips ? bytes.length : end + 1;
    }
    if (start < bytes.length) yield { bytes: bytes.subarray(start), at: at + start };
    at += bytes.length;
  }
}
