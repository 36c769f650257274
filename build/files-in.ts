import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files in a folder and below it, as paths relative to `root`, with `/` on every system. */
export function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(join(root, '/').length).replaceAll(sep, '/'));
}
