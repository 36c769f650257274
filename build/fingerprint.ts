import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * One SHA-256 over the files of some folders, the same on every system. A shell gives it too:
 *
 * ```
 * cd dist && find electron renderer -type f | LC_ALL=C sort | xargs sha256sum | sha256sum
 * ```
 *
 * @returns 64 hexadecimal digits
 */
export function fingerprintOf(root: string, folders: readonly string[]): string {
  const paths = folders.flatMap((folder) => filesIn(root, folder)).sort();
  const lines = paths.map((path) => `${sha256(readFileSync(join(root, path)))}  ${path}\n`);
  return sha256(lines.join(''));
}

/** In hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
