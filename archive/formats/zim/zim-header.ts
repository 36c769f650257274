import { Unreadable } from '../problem.ts';
import type { ZimBytes } from './zim-bytes.ts';

export interface ZimHeader {
  /** Where articles are: `C` since version 6.1, before that `A`. */
  readonly contentNamespace: 'A' | 'C';
  readonly entryCount: number;
  readonly clusterCount: number;
  /** Offset of the list of offsets of entries, by path. */
  readonly entryPointers: number;
  readonly clusterPointers: number;
  readonly mediaTypes: readonly string[];
  /** Where the clusters end: the checksum stands behind them. */
  readonly end: number;
}

const magic = 0x044d495a;
const headerLength = 80;
/** Media types have two bytes in an entry, of which the highest values mean something else. */
const mostMediaTypes = 0xfffd;

/**
 * What a ZIM says of itself, in little endian.
 *
 * ```
 *   magic  major  minor  uuid  entries  clusters  paths  titles  clusters  types  main  layout  checksum
 *   0      4      6      8     24       28        32     40      48        56     64    68      72
 * ```
 *
 * @throws Unreadable
 * @see https://wiki.openzim.org/wiki/ZIM_file_format
 */
export async function readZimHeader(bytes: ZimBytes): Promise<ZimHeader> {
  const head = await bytes.at(0, headerLength);
  if (!isZim(head)) throw new Unreadable({ kind: 'malformed', cause: 'begins with no ZIM header' });
  const major = head.readUInt16LE(4);
  const minor = head.readUInt16LE(6);
  if (major !== 5 && major !== 6) {
    throw new Unreadable({ kind: 'unsupported', what: `ZIM ${String(major)}.${String(minor)}` });
  }
  const entryCount = head.readUInt32LE(24);
  const clusterCount = head.readUInt32LE(28);
  const entryPointers = await bytes.pointerAt(32);
  const clusterPointers = await bytes.pointerAt(48);
  const isWhole =
    entryPointers + entryCount * 8 <= bytes.size &&
    clusterPointers + clusterCount * 8 <= bytes.size;
  if (!isWhole) throw new Unreadable({ kind: 'truncated' });
  return {
    contentNamespace: major === 6 && minor >= 1 ? 'C' : 'A',
    entryCount,
    clusterCount,
    entryPointers,
    clusterPointers,
    mediaTypes: await readMediaTypes(bytes, await bytes.pointerAt(56)),
    end: await bytes.pointerAt(72),
  };
}

/** By its first four bytes. */
export function isZim(head: Uint8Array): boolean {
  return head.length >= 4 && Buffer.from(head.subarray(0, 4)).readUInt32LE() === magic;
}

/** A list that an empty name ends. */
async function readMediaTypes(bytes: ZimBytes, offset: number): Promise<readonly string[]> {
  const mediaTypes: string[] = [];
  let at = offset;
  while (mediaTypes.length < mostMediaTypes) {
    const { text, end } = await bytes.textAt(at);
    if (text === '') break;
    mediaTypes.push(text);
    at = end;
  }
  return mediaTypes;
}
