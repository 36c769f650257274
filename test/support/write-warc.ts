import { gzipSync } from 'node:zlib';

export interface WarcRecordToWrite {
  readonly type?: string;
  readonly url?: string;
  /** Status line and headers of the response; none for a resource. */
  readonly http?: readonly string[];
  readonly contentType?: string;
  readonly content?: string | Uint8Array;
}

/** A web archive of a few records, as WARC 1.1 lays it out; packed record by record when asked. */
export function writeWarc(records: readonly WarcRecordToWrite[], isPacked = false): Buffer {
  return Buffer.concat(
    records.map(({ type = 'response', url, http, contentType, content = '' }) => {
      const head = http === undefined ? '' : `${http.join('\r\n')}\r\n\r\n`;
      const block = Buffer.concat([Buffer.from(head), Buffer.from(content)]);
      const fields = [
        'WARC/1.1',
        `WARC-Type: ${type}`,
        ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
        'WARC-Date: 2024-05-01T10:00:00Z',
        `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
        `Content-Length: ${String(block.length)}`,
      ];
      const opening = Buffer.from(`${fields.join('\r\n')}\r\n\r\n`);
      const record = Buffer.concat([opening, block, Buffer.from('\r\n\r\n')]);
      return isPacked ? gzipSync(record) : record;
    }),
  );
}
