import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { SourceFile } from '../files/source-file.ts';
import type { Reading } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';

/** The parts of a document that is a ZIP inside. */
export interface PackageFiles {
  readonly names: readonly string[];
  /**
   * A part by its name; `null` when there is none.
   *
   * @throws Unreadable when it is encrypted, too large, or grows beyond the limits
   */
  readonly read: (name: string) => Promise<Buffer | null>;
  readonly close: () => void;
}

/**
 * Opens a document that is a ZIP inside.
 *
 * @throws Unreadable when its directory is broken
 */
export async function openPackage(file: SourceFile, reading: Reading): Promise<PackageFiles> {
  const zip = await openZip(await file.onDisk());
  const entries = new Map<string, Entry>();
  try {
    // Of two entries of one name the last is the one that counts, as when they are unpacked.
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    zip.close();
    throw malformed(error);
  }
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      return entry === undefined ? null : readEntry(zip, entry, reading);
    },
    close: () => zip.close(),
  };
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false });
  } catch (error) {
    throw malformed(error);
  }
}

async function readEntry(zip: ZipFile, entry: Entry, reading: Reading): Promise<Buffer> {
  if (entry.isEncrypted()) throw new Unreadable({ kind: 'encrypted' });
  const size = entry.uncompressedSize;
  if (size > limits.largestInMemory) {
    throw new Unreadable({ kind: 'too-large', size, limit: limits.largestInMemory });
  }
  reading.unpacked(size, entry.compressedSize);
  const chunks: Buffer[] = [];
  try {
    // Yauzl stops what comes out longer than the directory says.
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    throw malformed(error);
  }
  return Buffer.concat(chunks);
}

function malformed(error: unknown): Unreadable {
  const cause = error instanceof Error ? error.message : String(error);
  const isCut = cause.startsWith('End of central directory');
  return new Unreadable(isCut ? { kind: 'truncated' } : { kind: 'malformed', cause });
}
