import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from '../archive/search/replace-file.ts';

/**
 * What a small file of ours holds; `null` when it is not there yet, or was damaged from outside: nothing is kept
 * so that could not be set again.
 */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value as JSON, whole or not at all; throws where nothing can be written. */
export function keep(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
