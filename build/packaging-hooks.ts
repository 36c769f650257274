import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything is in the bundles: electron-builder need not look for modules, nor build any anew. */
export function beforeBuild(): Promise<boolean> {
  return Promise.resolve(false);
}
