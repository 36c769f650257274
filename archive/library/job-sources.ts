import { basename, relative, resolve, sep } from 'node:path';
import type { ArchiveFailure } from '../failure.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';
import { findPlace } from './find-files.ts';
import type { JobSource } from './job.ts';

/**
 * Looks what the reader pointed at. The place of a source is relative to the library folder, so that both
 * can move together and adding it again is recognised.
 */
export function jobSources(
  paths: readonly string[],
  libraryFolder: string,
): Outcome<JobSource[], ArchiveFailure> {
  const sources: JobSource[] = [];
  for (const path of paths) {
    const found = findPlace(resolve(path));
    if (!found.ok) return fail(found.failure);
    const { root, file } = found.value;
    const place = relative(resolve(libraryFolder), root).split(sep).join('/') || '.';
    sources.push({ place, name: basename(root) || place, file });
  }
  return succeed(sources);
}
