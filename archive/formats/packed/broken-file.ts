import { makeFile } from '../files/make-file.ts';
import type { Scratch } from '../files/scratch.ts';
import type { SourceFile } from '../files/source-file.ts';
import { Unreadable, type Problem } from '../problem.ts';

/** A file in an archive that cannot be had: reading it says why, so that the report names it. */
export function brokenFile(name: string, problem: Problem, scratch: Scratch): SourceFile {
  // eslint-disable-next-line @typescript-eslint/require-await -- there is nothing to give
  async function* open(): AsyncGenerator<Uint8Array> {
    throw new Unreadable(problem);
  }
  return makeFile({ name, scratch, open });
}
