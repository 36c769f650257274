import { constants, inflateRawSync } from 'node:zlib';

/** What a ZIP is. Those that Khizana reads come first; `zip` is an archive of files and no document. */
export type ZipKind =
  'zip' | 'docx' | 'epub' | 'wacz' | 'xlsx' | 'pptx' | 'opendocument' | 'jar' | 'apk';

interface LocalEntry {
  readonly name: string;
  readonly method: number;
  /** Its packed bytes, so far as they lie in the head. */
  readonly bytes: Uint8Array;
}

const localHeaderLength = 30;

/**
 * What the beginning of a ZIP shows it to be: by the names in its local headers, and by the one or two
 * entries that exist to say so. `null` for what is no ZIP.
 *
 * ```
 *   local file header                                       APPNOTE 4.3.7
 *   0     4       6      8       10    14   18      22    26       28        30
 *   PK34  version flags  method  time  crc  packed  size  nameLen  extraLen  name extra bytes
 * ```
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipKind(head: Uint8Array): ZipKind | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  // An archive without entries begins with the end of its directory.
  if (bytes.indexOf('PK\u0005\u0006', 0, 'latin1') === 0) return 'zip';
  const entries = localEntries(bytes);
  if (entries.length === 0) return null;
  return kindByMimetype(entries) ?? kindByNames(entries) ?? kindByContentTypes(entries) ?? 'zip';
}

function localEntries(head: Buffer): LocalEntry[] {
  const entries: LocalEntry[] = [];
  // A ZIP that was to be cut into volumes and was not begins with a marker of four bytes (APPNOTE 8.5.4).
  const marker = head.subarray(0, 4).toString('latin1');
  let at = marker === 'PK00' || marker === 'PK\u0007\u0008' ? 4 : 0;
  if (head.indexOf('PK\u0003\u0004', at, 'latin1') !== at) return [];
  while (at !== -1 && at + localHeaderLength <= head.length) {
    const flags = head.readUInt16LE(at + 6);
    const method = head.readUInt16LE(at + 8);
    const packed = head.readUInt32LE(at + 18);
    const nameEnd = at + localHeaderLength + head.readUInt16LE(at + 26);
    const begin = nameEnd + head.readUInt16LE(at + 28);
    const name = head.subarray(at + localHeaderLength, nameEnd).toString('utf8');
    // The size stands behind the bytes when the ZIP was written in one go (flag 3), or in 64 bits elsewhere.
    const isSizeKnown = (flags & 8) === 0 && packed !== 0xffffffff;
    const end = isSizeKnown ? begin + packed : begin;
    const next = end < head.length ? head.indexOf('PK\u0003\u0004', end, 'latin1') : -1;
    const until = isSizeKnown ? end : next === -1 ? head.length : next;
    entries.push({ name, method, bytes: head.subarray(begin, until) });
    at = next;
  }
  return entries;
}

/** EPUB (OCF 4.3) and OpenDocument (part 2, 3.3) say it in a first entry that is not packed. */
function kindByMimetype([first]: readonly LocalEntry[]): ZipKind | null {
  if (first?.name !== 'mimetype' || first.method !== 0) return null;
  const mediaType = Buffer.from(first.bytes.subarray(0, 100)).toString('latin1');
  if (mediaType.startsWith('application/epub+zip')) return 'epub';
  return mediaType.startsWith('application/vnd.oasis.opendocument.') ? 'opendocument' : null;
}

function kindByNames(entries: readonly LocalEntry[]): ZipKind | null {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^META-INF\/container\.xml$/u)) return 'epub';
  if (has(/^word\/document\.xml$/u)) return 'docx';
  if (has(/^xl\/workbook\.(?:xml|bin)$/u)) return 'xlsx';
  if (has(/^ppt\/presentation\.xml$/u)) return 'pptx';
  if (has(/^archive\/[^/]+\.warc(?:\.gz)?$/u)) return 'wacz';
  if (has(/^datapackage\.json$/u) && has(/^(?:pages\/pages\.jsonl|indexes\/)/u)) return 'wacz';
  if (has(/^AndroidManifest\.xml$/u)) return 'apk';
  return has(/^META-INF\/MANIFEST\.MF$/u) ? 'jar' : null;
}

/** Office Open XML lists the types of its parts; the parts themselves may lie behind a large picture. */
function kindByContentTypes(entries: readonly LocalEntry[]): ZipKind | null {
  const entry = entries.find(({ name }) => name === '[Content_Types].xml');
  if (entry === undefined) return null;
  const types = textOf(entry);
  if (types.includes('wordprocessingml')) return 'docx';
  if (types.includes('spreadsheetml')) return 'xlsx';
  return types.includes('presentationml') ? 'pptx' : null;
}

function textOf({ method, bytes }: LocalEntry): string {
  if (method === 0) return Buffer.from(bytes).toString('latin1');
  try {
    // Read as far as it goes: the entry may run out of the head.
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}
