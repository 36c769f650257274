import type { FormatReader } from '../format-reader.ts';
import { decompress } from './decompress.ts';
import { growthOf } from './growth.ts';
import { nameUnpacked } from './name-unpacked.ts';
import { packedFile } from './packed-file.ts';

/** One file, packed with Zstandard. */
export const zstdReader: FormatReader = {
  format: 'zstd',
  identity: 'place',
  knowsContent: ({ head }) => isZstd(head),
  knowsName: ({ ending }) => ending === 'zst' || ending === 'tzst',
  // eslint-disable-next-line @typescript-eslint/require-await -- what waits is the file inside
  async *read(file, reading) {
    const growth = growthOf(file.size, reading);
    const unpack = (): AsyncIterable<Uint8Array> => decompress(file.chunks(), 'zstd', growth);
    const name = nameUnpacked(file.name) ?? file.name;
    const { scratch } = reading;
    yield { kind: 'file', file: packedFile({ name, size: null, scratch, unpack }) };
  },
};

/** A frame, or one to be skipped in front of it (RFC 8878, 3.1). */
function isZstd(head: Uint8Array): boolean {
  const [first = 0, second, third, fourth] = head;
  if (second === 0xb5) return first === 0x28 && third === 0x2f && fourth === 0xfd;
  return (first & 0xf0) === 0x50 && second === 0x2a && third === 0x4d && fourth === 0x18;
}
