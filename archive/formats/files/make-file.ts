import { writeFile } from 'node:fs/promises';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';
import type { Scratch } from './scratch.ts';
import { headLength, nothingTold, type SourceFile, type ToldOfFile } from './source-file.ts';

export interface FileMaking {
  readonly name: string;
  readonly size?: number | null;
  readonly told?: ToldOfFile;
  /** Where it goes when it is needed on disk. */
  readonly scratch: Scratch;
  readonly open: (from: number) => AsyncIterable<Uint8Array>;
  /** Its path, when it is on disk already. */
  readonly path?: string;
}

/** A file out of what opens it. */
export function makeFile(making: FileMaking): SourceFile {
  const { name, size = null, told = nothingTold, scratch, open, path } = making;
  let spooled: Promise<string> | null = null;
  return {
    name,
    size,
    told,
    head: () => headOf(open(0)),
    chunks: (from = 0) => open(from),
    async whole() {
      const tooLarge = new Unreadable({ kind: 'too-large', size, limit: limits.largestInMemory });
      if (size !== null && size > limits.largestInMemory) throw tooLarge;
      const bytes = await upTo(open(0), limits.largestInMemory + 1);
      if (bytes.length > limits.largestInMemory) throw tooLarge;
      return bytes;
    },
    onDisk() {
      if (path !== undefined) return Promise.resolve(path);
      spooled ??= spool(open(0), scratch);
      return spooled;
    },
  };
}

/** As far as there is one: what is broken behind it shows when the file is read. */
async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      pieces.push(chunk.subarray(0, headLength - length));
      length += chunk.length;
      if (length >= headLength) break;
    }
  } catch (error) {
    if (length === 0) throw error;
  }
  return Buffer.concat(pieces);
}

async function upTo(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk.subarray(0, most - length));
    length += chunk.length;
    if (length >= most) break;
  }
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
}

async function spool(chunks: AsyncIterable<Uint8Array>, scratch: Scratch): Promise<string> {
  const path = await scratch.path();
  await writeFile(path, chunks);
  return path;
}
