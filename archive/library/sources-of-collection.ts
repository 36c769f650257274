import type { CollectionRecord } from './collection-records.ts';
import type { FileRecords } from './file-records.ts';
import type { JobSource } from './job.ts';

/** What a job looks through to look through a collection: its folder, or the files that were named in it. */
export function sourcesOfCollection(
  { id, place, name, isWhole }: CollectionRecord,
  files: Pick<FileRecords, 'pathsIn'>,
): JobSource[] {
  const paths = isWhole ? [null] : [...files.pathsIn(id)];
  return paths.map((file) => ({ place, name, file }));
}
