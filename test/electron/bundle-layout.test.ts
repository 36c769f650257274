import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundleLayout } from '../../electron/bundle-layout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// A space and Arabic letters in the path: an URL encodes both, a path does not.
function makeCheckout(): { checkout: string; mainUrl: string } {
  const checkout = join(temporaryFolder(), 'خزانة الأخبار');
  mkdirSync(checkout);
  return { checkout, mainUrl: pathToFileURL(join(checkout, 'dist', 'electron', 'main.js')).href };
}

test('everything stands around the main module', () => {
  const { checkout, mainUrl } = makeCheckout();
  mkdirSync(join(checkout, 'seeds'));
  expect(bundleLayout(mainUrl, null)).toEqual({
    rendererFolder: join(checkout, 'dist', 'renderer'),
    preload: join(checkout, 'dist', 'electron', 'preload.cjs'),
    workers: {
      reading: pathToFileURL(join(checkout, 'dist', 'electron', 'reading-worker.js')),
      importing: pathToFileURL(join(checkout, 'dist', 'electron', 'importing-worker.js')),
      indexing: pathToFileURL(join(checkout, 'dist', 'electron', 'indexing-worker.js')),
      verifying: pathToFileURL(join(checkout, 'dist', 'electron', 'verifying-worker.js')),
    },
    seedsFolder: join(checkout, 'seeds'),
    updateKey: null,
    about: {
      manifest: join(checkout, 'package.json'),
      buildInfo: join(checkout, 'dist', 'build-info.json'),
      licences: join(checkout, 'dist', 'LICENSES.txt'),
      updates: 'no-key',
    },
  });
});

test('a key beside the main module is what updates are checked with', () => {
  const { checkout, mainUrl } = makeCheckout();
  const key = join(checkout, 'dist', 'electron', 'update-key.pub');
  mkdirSync(key, { recursive: true });
  const { updateKey, about } = bundleLayout(mainUrl, null);
  expect([updateKey, about.updates]).toEqual([key, 'ready']);
});

test('an installed app has its seeds among its resources, or none', () => {
  const { checkout, mainUrl } = makeCheckout();
  const resources = join(checkout, 'resources');
  expect(bundleLayout(mainUrl, resources).seedsFolder).toBeNull();
  mkdirSync(join(resources, 'seeds'), { recursive: true });
  expect(bundleLayout(mainUrl, resources).seedsFolder).toBe(join(resources, 'seeds'));
});
