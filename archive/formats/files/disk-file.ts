import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { makeFile } from './make-file.ts';
import type { Scratch } from './scratch.ts';
import type { SourceFile } from './source-file.ts';

const chunkBytes = 256 * 1024;

/**
 * A file on disk.
 *
 * @param name its path inside its collection
 * @throws Error of the system when there is none that can be looked at
 */
export async function diskFile(name: string, path: string, scratch: Scratch): Promise<SourceFile> {
  const { size } = await stat(path);
  const open = (start: number): AsyncIterable<Uint8Array> =>
    createReadStream(path, { start, highWaterMark: chunkBytes });
  return makeFile({ name, size, scratch, open, path });
}
