import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { Scratch } from '../files/scratch.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Reading } from '../format-reader.ts';
import { Unreadable, type Problem } from '../problem.ts';
import { brokenFile } from './broken-file.ts';
import { decodeEntryName } from './decode-entry-name.ts';
import { decompress } from './decompress.ts';
import { entryPath } from './entry-path.ts';
import { growthOf, type Growth } from './growth.ts';
import { isPassedOver } from './is-passed-over.ts';
import { packedFile } from './packed-file.ts';

/**
 * The files in a ZIP, in the order of its directory. One that cannot be had says so when it is read. Each is
 * done with when the next is asked for.
 *
 * @throws Unreadable when the directory is broken
 */
export async function* zipFiles(zip: SourceFile, reading: Reading): AsyncGenerator<SourceFile> {
  const path = await zip.onDisk();
  try {
    // Names are decoded and sizes checked here: yauzl gives up the whole archive over one of them.
    const opened = await openPromise(path, { decodeStrings: false, validateEntrySizes: false });
    for await (const entry of opened.eachEntry()) {
      const scratch = new Scratch();
      const file = fileOf(entry, opened, reading, scratch);
      if (file === null) continue;
      try {
        yield file;
      } finally {
        await scratch.clear();
      }
    }
  } catch (error) {
    throw error instanceof Error && !(error instanceof Unreadable)
      ? new Unreadable(problemOfDirectory(error))
      : error;
  }
}

function fileOf(entry: Entry, zip: ZipFile, reading: Reading, scratch: Scratch): SourceFile | null {
  const written = nameOf(entry);
  if (written.endsWith('/') || written.endsWith('\\')) return null;
  const name = entryPath(written);
  if (name === null) {
    return brokenFile(written, { kind: 'unsafe-path', path: written }, scratch);
  }
  if (isPassedOver(name)) return null;
  const problem = problemOf(entry);
  if (problem !== null) return brokenFile(name, problem, scratch);
  const growth = growthOf(entry.compressedSize, reading);
  const size = entry.uncompressedSize;
  return packedFile({ name, size, scratch, unpack: () => unpack(entry, zip, growth) });
}

/** Bit 11 and the Unicode path of Info-ZIP (APPNOTE 4.4.4, 4.6.9) tell the encoding; else nothing does. */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string {
  const isTold = (flags & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  return isTold
    ? getFileNameLowLevel(flags, fileNameRaw, extraFields, false)
    : decodeEntryName(fileNameRaw);
}

const methods: Readonly<Record<number, 'stored' | 'deflate' | 'zstd'>> = {
  0: 'stored',
  8: 'deflate',
  93: 'zstd',
};

function problemOf(entry: Entry): Problem | null {
  if (entry.isEncrypted()) return { kind: 'encrypted' };
  // The upper half holds the mode when a Unix packed it; other systems leave it empty (APPNOTE 4.4.15).
  const fileType = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (fileType === 0o120000) return { kind: 'symbolic-link' };
  const method = entry.compressionMethod;
  if (methods[method] === undefined) {
    return { kind: 'unsupported', what: `ZIP method ${String(method)}` };
  }
  return null;
}

async function* unpack(entry: Entry, zip: ZipFile, growth: Growth): AsyncGenerator<Uint8Array> {
  let out = 0;
  let sum = 0;
  for await (const chunk of await contentOf(entry, zip)) {
    out += chunk.length;
    if (out > entry.uncompressedSize) break;
    growth(out, entry.compressedSize);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (out !== entry.uncompressedSize) throw malformed('not of the size that its directory says');
  if (sum !== entry.crc32) throw malformed('CRC-32 does not match');
}

async function contentOf(entry: Entry, zip: ZipFile): Promise<AsyncIterable<Uint8Array>> {
  if (methods[entry.compressionMethod] !== 'zstd') return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  return decompress(packed, 'zstd', () => undefined);
}

function malformed(cause: string): Unreadable {
  return new Unreadable({ kind: 'malformed', cause });
}

/** By yauzl's messages, as it gives its errors no codes. */
function problemOfDirectory({ message }: Error): Problem {
  if (message.startsWith('End of central directory')) return { kind: 'truncated' };
  if (message.startsWith('strong encryption')) return { kind: 'encrypted' };
  if (message.startsWith('multi-disk')) return { kind: 'unsupported', what: 'ZIP in volumes' };
  return { kind: 'malformed', cause: message };
}
