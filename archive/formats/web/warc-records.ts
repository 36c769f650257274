import { Unreadable } from '../problem.ts';
import { ByteReader } from './byte-reader.ts';
import { headerLimits, readHeaders, type Headers } from './read-headers.ts';

/** A record, good until the next one is asked for. */
export interface WarcRecord {
  readonly headers: Headers;
  /** Bytes of its block that have not been read. */
  readonly left: () => number;
  /** The next line of its block; empty at its end. */
  readonly line: () => Promise<Uint8Array>;
  /** What is left of its block. */
  readonly rest: () => Promise<Uint8Array>;
}

/**
 * The records of a web archive, one after the other, unpacked. What stands between two records and is none
 * is passed over.
 *
 * ```
 *   WARC/1.1 CRLF  name: value CRLF …  CRLF  block of Content-Length bytes  CRLF CRLF
 * ```
 *
 * @throws Unreadable when it begins with no record, or ends within one
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const bytes = new ByteReader(chunks);
  try {
    let isFirst = true;
    for (;;) {
      const opening = await bytes.line(headerLimits.line);
      if (opening.length === 0) return;
      if (!/^WARC\/\d/u.test(Buffer.from(opening.subarray(0, 8)).toString('latin1'))) {
        if (isFirst && opening.length > 2) {
          throw new Unreadable({ kind: 'malformed', cause: 'begins with no WARC record' });
        }
        continue;
      }
      isFirst = false;
      const headers = await readHeaders(() => bytes.line(headerLimits.line));
      const length = Number(headers.get('content-length') ?? Number.NaN);
      // Without a length the record's end is unknown: the next opening line is looked for.
      if (!Number.isSafeInteger(length) || length < 0) continue;
      let left = length;
      const count = (piece: Uint8Array): Uint8Array => {
        left -= piece.length;
        return piece;
      };
      yield {
        headers,
        left: () => left,
        line: async () => count(await bytes.line(Math.min(left, headerLimits.line))),
        rest: async () => count(await bytes.take(left)),
      };
      await bytes.skip(left);
    }
  } finally {
    await bytes.close();
  }
}
