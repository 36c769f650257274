import { constants, gunzipSync } from 'node:zlib';
import type { FormatReader } from '../format-reader.ts';
import { isGzip } from '../packed/is-gzip.ts';
import { warcFindings } from './warc-findings.ts';

/** A web archive, each record of it packed or none. */
export const warcReader: FormatReader = {
  format: 'warc',
  identity: 'place',
  knowsContent: ({ head }) => /^WARC\/\d/u.test(beginning(head)),
  knowsName: ({ ending }) => ending === 'warc',
  read: (file, reading) => warcFindings(file, reading, null),
};

function beginning(head: Uint8Array): string {
  if (!isGzip(head)) return Buffer.from(head.subarray(0, 8)).toString('latin1');
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return gunzipSync(head.subarray(0, 1024), { finishFlush }).toString('latin1', 0, 8);
  } catch {
    return '';
  }
}
