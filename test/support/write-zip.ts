import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Uint8Array;
  readonly deflate?: boolean;
  /** Bits of the general purpose flag beside UTF-8: 1 is encrypted. */
  readonly flags?: number;
  /** Permissions and type as a Unix system keeps them: 0o120777 is a symbolic link. */
  readonly mode?: number;
  /** Written in place of the true ones. */
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Bytes of an extra field, its head included. */
  readonly extra?: Buffer;
}

/** A ZIP of a few entries, as APPNOTE lays it out. Names given as bytes are written without the UTF-8 flag. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const packed = entry.deflate === true ? deflateRawSync(content) : content;
    const name = Buffer.from(entry.name);
    const extra = entry.extra ?? Buffer.alloc(0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((typeof entry.name === 'string' ? 0x800 : 0) | (entry.flags ?? 0), 2);
    shared.writeUInt16LE(entry.method ?? (entry.deflate === true ? 8 : 0), 4);
    shared.writeUInt32LE(entry.crc ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(entry.size ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    shared.writeUInt16LE(extra.length, 24);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), shared, name, extra, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    const madeByUnix = Buffer.from([20, 3]);
    const signature = Buffer.from('PK\u0001\u0002', 'latin1');
    central.push(signature, madeByUnix, shared, tail, name, extra);
    at += 30 + name.length + extra.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}
