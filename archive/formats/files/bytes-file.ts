import { makeFile } from './make-file.ts';
import type { Scratch } from './scratch.ts';
import type { SourceFile, ToldOfFile } from './source-file.ts';

/** A file that is in memory. */
export function bytesFile(
  name: string,
  bytes: Uint8Array,
  scratch: Scratch,
  told?: ToldOfFile,
): SourceFile {
  // eslint-disable-next-line @typescript-eslint/require-await -- in memory there is nothing to wait for
  async function* open(from: number): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(from);
  }
  return makeFile({
    name,
    size: bytes.length,
    scratch,
    open,
    ...(told === undefined ? {} : { told }),
  });
}
