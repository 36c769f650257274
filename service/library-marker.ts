import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file in a library's folder that a reader can double-click to open the library. */
export const markerName = 'open.khizana';
const ending = '.khizana';
const database = 'library.db';

/** Whether a folder holds a library. */
export function isLibrary(folder: string): boolean {
  return existsSync(join(folder, database));
}

/**
 * The library that a path stands for: a folder that is one, or is called NAME.khizana, itself; a file called
 * *.khizana the folder that it lies in.
 *
 * @returns the library's folder; `null` for whatever else the path leads to
 */
export function libraryOfPath(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  const isCalledSo = path
    .replace(/[\\/]+$/u, '')
    .toLowerCase()
    .endsWith(ending);
  if (found?.isDirectory() === true) return isCalledSo || isLibrary(path) ? path : null;
  return isCalledSo ? dirname(path) : null;
}

/**
 * Marks a folder as a library, and gives it the name by which links find it wherever it is moved to: 16
 * hexadecimal digits by chance, in its marker. A library that cannot be written to goes by its path.
 */
export function markLibrary(folder: string): string {
  const path = join(folder, markerName);
  const known = idIn(path);
  if (known !== null) return known;
  const id = randomBytes(8).toString('hex');
  try {
    // Not over anything: a marker that was written by hand has its reasons.
    writeFileSync(path, markerOf(id), { flag: 'wx' });
    return id;
  } catch {
    return idIn(path) ?? createHash('sha256').update(folder).digest('hex').slice(0, 16);
  }
}

function idIn(path: string): string | null {
  try {
    return /^khizana-library: ([0-9a-f]{16})\s*$/mu.exec(readFileSync(path, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

function markerOf(id: string): string {
  return [
    'هذا المجلد مكتبة من مكتبات «خزانة»: فيه موادها وفهرسها. افتح هذا الملف بخزانة لتفتح المكتبة.',
    'This folder is a library of Khizana: its articles and its index. Open this file with Khizana to open it.',
    '',
    `khizana-library: ${id}`,
    '',
  ].join('\n');
}
