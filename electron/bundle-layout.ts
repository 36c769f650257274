import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AboutFiles } from '../service/about.ts';
import type { WorkerEntries } from '../service/open-archive.ts';

/** Where everything stands that the main process opens by itself. */
export interface BundleLayout {
  readonly rendererFolder: string;
  readonly preload: string;
  readonly workers: WorkerEntries;
  /** Documents shipped with the app; `null` where there are none. */
  readonly seedsFolder: string | null;
  /** The public key that updates are checked with; `null` where the build has none. */
  readonly updateKey: string | null;
  readonly about: AboutFiles;
}

/**
 * The layout around the bundled main module:
 *
 * ```
 * dist/electron/  main.js  preload.cjs  reading-worker.js  importing-worker.js  indexing-worker.js
 *                verifying-worker.js
 * dist/renderer/  index.html …
 * dist/electron/  update-key.pub, where there is one
 * dist/           build-info.json, LICENSES.txt, where it was packed
 * package.json
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
  const keyFile = fileURLToPath(beside('./update-key.pub'));
  const updateKey = existsSync(keyFile) ? keyFile : null;
  return {
    rendererFolder: fileURLToPath(beside('../renderer')),
    preload: fileURLToPath(beside('./preload.cjs')),
    workers: {
      reading: beside('./reading-worker.js'),
      importing: beside('./importing-worker.js'),
      indexing: beside('./indexing-worker.js'),
      verifying: beside('./verifying-worker.js'),
    },
    seedsFolder: existsSync(seeds) ? seeds : null,
    updateKey,
    about: {
      manifest: fileURLToPath(beside('../../package.json')),
      buildInfo: fileURLToPath(beside('../build-info.json')),
      licences: fileURLToPath(beside('../LICENSES.txt')),
      updates: updateKey === null ? 'no-key' : 'ready',
    },
  };
}
