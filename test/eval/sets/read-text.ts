import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The text of a file of a set, plain or with `.gz` behind its name; `null` when it is not there. */
export function readText(folder: string, name: string): string | null {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const zipped = `${path}.gz`;
  return existsSync(zipped) ? gunzipSync(readFileSync(zipped)).toString('utf8') : null;
}
