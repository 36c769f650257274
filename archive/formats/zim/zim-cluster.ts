import type { Reading } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { decompress } from '../packed/decompress.ts';
import { growthOf, type Growth } from '../packed/growth.ts';
import { Unreadable } from '../problem.ts';
import { unpackXz } from './unpack-xz.ts';
import type { ZimBytes } from './zim-bytes.ts';

/** A number of blobs packed together. */
export interface ZimCluster {
  /** @throws Unreadable when there is no such blob, or it is larger than a page may be */
  readonly blob: (number: number) => Promise<Uint8Array>;
}

/**
 * ```
 *   info  offset of blob 0  …  offset of blob n-1  end  blob 0 … blob n-1
 *   0     1                                              all behind `info` packed as it says
 * ```
 *
 * The lower four bits of `info` name the packing, bit 4 says that offsets have eight bytes and not four. They
 * count from the first of them.
 *
 * @param end where the cluster ends at the latest
 * @throws Unreadable
 */
export async function openZimCluster(
  bytes: ZimBytes,
  begin: number,
  end: number,
  reading: Reading,
): Promise<ZimCluster> {
  const info = (await bytes.at(begin, 1)).readUInt8();
  const isPacked = (info & 0x0f) > 1;
  const width = (info & 0x10) === 0 ? 4 : 8;
  const content = isPacked ? await unpacked(bytes, begin, end, info & 0x0f, reading) : null;
  const size = content?.length ?? end - begin - 1;
  const at = (offset: number, length: number): Promise<Buffer> => {
    if (offset + length > size) throw new Unreadable({ kind: 'truncated' });
    if (content === null) return bytes.at(begin + 1 + offset, length);
    return Promise.resolve(content.subarray(offset, offset + length));
  };
  const offsetAt = async (number: number): Promise<number> => {
    const offset = await at(number * width, width);
    return width === 4 ? offset.readUInt32LE() : Number(offset.readBigUInt64LE());
  };
  return {
    async blob(number) {
      // The first offset is the length of the list.
      const count = Math.floor((await offsetAt(0)) / width) - 1;
      if (number >= count) throw new Unreadable({ kind: 'malformed', cause: 'no such blob' });
      const from = await offsetAt(number);
      const until = await offsetAt(number + 1);
      if (until < from) throw new Unreadable({ kind: 'malformed', cause: 'a blob ends first' });
      const limit = limits.largestPage;
      if (until - from > limit) {
        throw new Unreadable({ kind: 'too-large', size: until - from, limit });
      }
      return at(from, until - from);
    },
  };
}

async function unpacked(
  bytes: ZimBytes,
  begin: number,
  end: number,
  packing: number,
  reading: Reading,
): Promise<Buffer> {
  const size = end - begin - 1;
  const limit = limits.largestInMemory;
  if (size > limit) throw new Unreadable({ kind: 'too-large', size, limit });
  const packed = await bytes.at(begin + 1, size);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of unpack(packed, packing, growthOf(size, reading))) {
    length += piece.length;
    if (length > limit) throw new Unreadable({ kind: 'too-large', size: null, limit });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function unpack(packed: Uint8Array, packing: number, growth: Growth): AsyncIterable<Uint8Array> {
  switch (packing) {
    case 4:
      return unpackXz(packed, growth);
    case 5:
      return decompress(once(packed), 'zstd', growth);
    default:
      // 2 and 3, zlib and bzip2, were never written by released tools.
      throw new Unreadable({ kind: 'unsupported', what: `ZIM packing ${String(packing)}` });
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the bytes are there
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
