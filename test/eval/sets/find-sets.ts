import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders in a folder that hold a retrieval set, in the order of their names. */
export function findSets(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const isSet = (path: string): boolean =>
    ['docs.jsonl', 'docs.jsonl.gz'].some((name) => existsSync(join(path, name)));
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isSet);
}
