import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkerEntries } from '../service/open-archive.ts';

/** Where everything stands that the main process opens by itself. */
export interface BundleLayout {
  readonly rendererFolder: string;
  readonly preload: string;
  readonly workers: WorkerEntries;
  /** Documents shipped with the app; `null` where there are none. */
  readonly seedsFolder: string | null;
}

/**
 * The layout around the bundled main module:
 *
 * ```
 * dist/electron/  main.js  preload.cjs  reading-worker.js  importing-worker.js  indexing-worker.js
 * dist/renderer/  index.html …
 * seeds/          in the checkout; in an installed app under its resources folder
 * ```
 *
 * @param mainUrl `import.meta.url` of the main module
 * @param resourcesFolder Electron's resources folder in an installed app, `null` in a checkout
 */
export function bundleLayout(mainUrl: string, resourcesFolder: string | null): BundleLayout {
  // Through a function: Vite takes a literal `new URL('./x', import.meta.url)` for an asset.
  const beside = (path: string): URL => new URL(path, mainUrl);
  const seeds =
    resourcesFolder === null
      ? fileURLToPath(beside('../../seeds'))
      : join(resourcesFolder, 'seeds');
  return {
    rendererFolder: fileURLToPath(beside('../renderer')),
    preload: fileURLToPath(beside('./preload.cjs')),
    workers: {
      reading: beside('./reading-worker.js'),
      importing: beside('./importing-worker.js'),
      indexing: beside('./indexing-worker.js'),
    },
    seedsFolder: existsSync(seeds) ? seeds : null,
  };
}
