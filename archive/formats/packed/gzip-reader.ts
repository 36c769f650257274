import type { FormatReader } from '../format-reader.ts';
import { decodeEntryName } from './decode-entry-name.ts';
import { decompress } from './decompress.ts';
import { growthOf } from './growth.ts';
import { isGzip } from './is-gzip.ts';
import { nameUnpacked } from './name-unpacked.ts';
import { packedFile } from './packed-file.ts';

/** One file, packed. */
export const gzipReader: FormatReader = {
  format: 'gzip',
  identity: 'place',
  knowsContent: ({ head }) => isGzip(head),
  knowsName: ({ ending }) => ending === 'gz' || ending === 'tgz',
  async *read(file, reading) {
    const growth = growthOf(file.size, reading);
    const name = nameUnpacked(file.name) ?? nameInHeader(await file.head()) ?? file.name;
    const unpack = (): AsyncIterable<Uint8Array> => decompress(file.chunks(), 'gzip', growth);
    const { scratch } = reading;
    yield { kind: 'file', file: packedFile({ name, size: null, scratch, unpack }) };
  },
};

/**
 * The name that the file had before.
 *
 * ```
 *   1F 8B 08  flags  time     extra  system  [length  extra field]  name 00      RFC 1952, 2.3
 *   0         3      4..7     8      9       10       12
 * ```
 */
function nameInHeader(head: Uint8Array): string | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const flags = bytes[3] ?? 0;
  if ((flags & 8) === 0 || bytes.length < 12) return null;
  const begin = 10 + ((flags & 4) === 0 ? 0 : 2 + bytes.readUInt16LE(10));
  const end = bytes.indexOf(0, begin);
  if (end <= begin) return null;
  const name = decodeEntryName(bytes.subarray(begin, end)).split(/[/\\]/u).at(-1);
  return name === undefined || name === '' ? null : name;
}
