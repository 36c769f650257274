import { makeFile } from '../files/make-file.ts';
import type { Scratch } from '../files/scratch.ts';
import type { SourceFile, ToldOfFile } from '../files/source-file.ts';
import { limits } from '../limits.ts';

export interface Packed {
  readonly name: string;
  /** Bytes that will come out, where that is known. */
  readonly size: number | null;
  readonly told?: ToldOfFile;
  readonly scratch: Scratch;
  /** Unpacks it from its beginning. */
  readonly unpack: () => AsyncIterable<Uint8Array>;
}

/**
 * A file that has to be unpacked to be read. A small one is unpacked once and held; a large one, and one
 * whose size is not known, is unpacked again whenever it is read.
 */
export function packedFile({ unpack, ...making }: Packed): SourceFile {
  const isHeld = making.size !== null && making.size <= limits.largestHeld;
  let held: Promise<Buffer> | null = null;
  async function* open(from: number): AsyncGenerator<Uint8Array> {
    if (isHeld) {
      held ??= collect(unpack());
      yield (await held).subarray(from);
      return;
    }
    let at = 0;
    for await (const chunk of unpack()) {
      const unwanted = Math.max(0, from - at);
      if (unwanted < chunk.length) yield chunk.subarray(unwanted);
      at += chunk.length;
    }
  }
  return makeFile({ ...making, open });
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}
