import { writeFile } from 'node:fs/promises';
import { extract, type Extract } from 'tar-stream';
import { bytesFile } from '../files/bytes-file.ts';
import { diskFile } from '../files/disk-file.ts';
import { Scratch } from '../files/scratch.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FormatReader } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';
import { brokenFile } from './broken-file.ts';
import { decodeEntryName } from './decode-entry-name.ts';
import { entryPath } from './entry-path.ts';
import { isPassedOver } from './is-passed-over.ts';
import { isTarHeader } from './is-tar-header.ts';

type Entry = Extract extends AsyncIterable<infer Source> ? Source : never;

/** Names come as bytes in Latin-1, to be decoded like those of a ZIP; version 7 wrote no magic number. */
const options: Parameters<typeof extract>[0] & {
  readonly filenameEncoding: string;
  readonly allowUnknownFormat: boolean;
} = { filenameEncoding: 'latin1', allowUnknownFormat: true };

/** An archive on tape, read from front to back: what lies in it is set aside while it is read. */
export const tarReader: FormatReader = {
  format: 'tar',
  identity: 'place',
  knowsContent: ({ head }) => isTarHeader(head),
  knowsName: ({ ending }) => ending === 'tar',
  async *read(file) {
    const tar = extract(options);
    const feeding = feed(file.chunks(), tar);
    try {
      for await (const entry of tar) {
        const scratch = new Scratch();
        try {
          const inside = await fileOf(entry, scratch);
          if (inside !== null) yield { kind: 'file', file: inside };
        } finally {
          await scratch.clear();
        }
        entry.resume();
      }
    } catch (error) {
      throw isAtEnd(error) ? new Unreadable({ kind: 'truncated' }) : error;
    } finally {
      tar.destroy(null);
      await feeding;
    }
  },
};

async function feed(chunks: AsyncIterable<Uint8Array>, tar: Extract): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (tar.destroyed) return;
      if (tar.write(chunk)) continue;
      await new Promise<void>((resolve) => {
        const goOn = (): void => {
          tar.off('drain', goOn).off('close', goOn);
          resolve();
        };
        tar.on('drain', goOn).on('close', goOn);
      });
    }
    tar.end(null);
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function fileOf(entry: Entry, scratch: Scratch): Promise<SourceFile | null> {
  const { header } = entry;
  const written = nameOf(header);
  const isFile = header.type === 'file' || header.type === 'contiguous-file';
  const isLink = header.type === 'symlink' || header.type === 'link';
  if ((!isFile && !isLink) || written.endsWith('/')) return null;
  const name = entryPath(written);
  if (name === null) return brokenFile(written, { kind: 'unsafe-path', path: written }, scratch);
  if (isPassedOver(name)) return null;
  if (isLink) return brokenFile(name, { kind: 'symbolic-link' }, scratch);
  try {
    if (header.size > limits.largestHeld) {
      const path = await scratch.path();
      await writeFile(path, entry as AsyncIterable<Uint8Array>);
      return await diskFile(name, path, scratch);
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of entry as AsyncIterable<Uint8Array>) pieces.push(piece);
    return bytesFile(name, Buffer.concat(pieces), scratch);
  } catch (error) {
    if (isAtEnd(error)) return brokenFile(name, { kind: 'truncated' }, scratch);
    throw error;
  }
}

/** POSIX headers hold UTF-8 and are decoded already. */
function nameOf({ name, pax }: Entry['header']): string {
  const isTold = typeof pax === 'object' && pax !== null && 'path' in pax;
  return isTold ? name : decodeEntryName(Buffer.from(name, 'latin1'));
}

/** By the messages of tar-stream, as it gives its errors no codes: what was not yet read is destroyed. */
function isAtEnd(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:Unexpected end of data|Stream was destroyed)$/u.test(error.message)
  );
}
