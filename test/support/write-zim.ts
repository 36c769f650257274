import { zstdCompressSync } from 'node:zlib';

export interface ZimEntryToWrite {
  readonly namespace?: string;
  readonly path: string;
  readonly title?: string;
  readonly mediaType?: string;
  readonly content?: string;
  /** Leads to the entry with this number instead. */
  readonly redirect?: number;
  /** Number of its cluster, 0 unless told. */
  readonly cluster?: number;
}

export interface ZimClusterToWrite {
  readonly packing?: 'none' | 'zstd';
  readonly isExtended?: boolean;
  /** In place of what its entries hold: the byte of information and all behind it. */
  readonly bytes?: Uint8Array;
}

/** A ZIM of a few entries, as openZIM lays it out. */
export function writeZim(
  entries: readonly ZimEntryToWrite[],
  clusters: readonly ZimClusterToWrite[] = [{}],
  minor = 1,
): Buffer {
  const mediaTypes = [...new Set(entries.map(({ mediaType = 'text/html' }) => mediaType))];
  const blobs = clusters.map((): string[] => []);
  const written = entries.map((entry) => {
    const { namespace = 'C', path, title = '', mediaType = 'text/html', cluster = 0 } = entry;
    const head = Buffer.alloc(entry.redirect === undefined ? 16 : 12);
    head.write(namespace, 3);
    if (entry.redirect === undefined) {
      head.writeUInt16LE(mediaTypes.indexOf(mediaType), 0);
      head.writeUInt32LE(cluster, 8);
      head.writeUInt32LE((blobs[cluster]?.push(entry.content ?? '') ?? 1) - 1, 12);
    } else {
      head.writeUInt16LE(0xffff, 0);
      head.writeUInt32LE(entry.redirect, 8);
    }
    return Buffer.concat([head, Buffer.from(`${path}\0${title}\0`)]);
  });
  const packed = clusters.map((cluster, number) => packCluster(cluster, blobs[number] ?? []));
  const types = Buffer.from([...mediaTypes, ''].map((type) => `${type}\0`).join(''));
  const entryList = 80 + types.length;
  const clusterList = entryList + entries.length * 8;
  const firstEntry = clusterList + clusters.length * 8;
  const firstCluster = firstEntry + written.reduce((total, { length }) => total + length, 0);
  const end = firstCluster + packed.reduce((total, { length }) => total + length, 0);
  const header = Buffer.alloc(80);
  header.writeUInt32LE(0x044d495a, 0);
  header.writeUInt16LE(6, 4);
  header.writeUInt16LE(minor, 6);
  header.writeUInt32LE(entries.length, 24);
  header.writeUInt32LE(clusters.length, 28);
  header.writeBigUInt64LE(BigInt(entryList), 32);
  header.writeBigUInt64LE(BigInt(clusterList), 48);
  header.writeBigUInt64LE(80n, 56);
  header.writeBigUInt64LE(BigInt(end), 72);
  const lists = [offsets(firstEntry, written, 8), offsets(firstCluster, packed, 8)];
  return Buffer.concat([header, types, ...lists, ...written, ...packed, Buffer.alloc(16)]);
}

function packCluster({ packing, isExtended, bytes }: ZimClusterToWrite, blobs: string[]): Buffer {
  if (bytes !== undefined) return Buffer.from(bytes);
  const width = isExtended === true ? 8 : 4;
  const contents = blobs.map((blob) => Buffer.from(blob));
  const first = (contents.length + 1) * width;
  const list = offsets(first, [...contents, Buffer.alloc(0)], width);
  const plain = Buffer.concat([list, ...contents]);
  const info = Buffer.from([(packing === 'zstd' ? 5 : 1) | (isExtended === true ? 0x10 : 0)]);
  return Buffer.concat([info, packing === 'zstd' ? zstdCompressSync(plain) : plain]);
}

/** Where each of some pieces begins when the first begins there. */
function offsets(first: number, pieces: readonly Uint8Array[], width: 4 | 8): Buffer {
  const list = Buffer.alloc(pieces.length * width);
  let at = first;
  for (const [number, piece] of pieces.entries()) {
    if (width === 8) list.writeBigUInt64LE(BigInt(at), number * width);
    else list.writeUInt32LE(at, number * width);
    at += piece.length;
  }
  return list;
}
