import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { buildInfo } from './build-info.ts';
import { filesIn } from './files-in.ts';
import { recordPackages } from './shipped/record-packages.ts';
import { tellOfShipped } from './shipped/tell-of-shipped.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['archive', 'contract', 'service', 'electron', 'renderer', 'build'];

/** Makes in `dist/` what is not up to date. */
export async function bundle(): Promise<void> {
  const dist = join(root, 'dist');
  const stamp = join(dist, '.bundled');
  if (!isUpToDate(stamp)) {
    await bundleInto(dist);
    writeFileSync(stamp, '');
  }
  tellOfBuild(dist);
}

/**
 * Makes everything that cannot run as it stands in the sources:
 *
 * ```
 *   renderer/                  the page, its scripts and fonts
 *   electron/main.js           the main process, with everything it needs
 *   electron/reading-worker.js, importing-worker.js, indexing-worker.js,
 *     verifying-worker.js
 *   electron/update-key.pub    the key that updates are checked with, where there is one
 *   electron/preload.cjs       a sandboxed preload can be nothing but one CommonJS file
 *   LICENSES.txt               under what licences its parts are
 *   sbom.cdx.json              what they are
 *   build-info.json            which build this is
 * ```
 *
 * The same sources give the same bytes, wherever and whenever.
 */
export async function bundleInto(dist: string): Promise<void> {
  const packages = new Set<string>();
  const plugins = [recordPackages(packages)];
  await asProduction(async () => {
    for (const config of [rendererBundle(dist), mainBundle(dist), preloadBundle(dist)]) {
      await build({ ...config, plugins });
    }
  });
  bundleUpdateKey(dist);
  tellOfShipped(dist, root, packages);
  tellOfBuild(dist);
}

/** Vite bundles a development edition of Lit where `NODE_ENV` says `test`, as it does under Vitest. */
async function asProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** A commit changes what is to be told even where it changes no bundle. */
function tellOfBuild(dist: string): void {
  const path = join(dist, 'build-info.json');
  const sources = [...folders, 'package.json', 'package-lock.json'];
  const told = `${JSON.stringify(buildInfo(dist, root, sources, process.env), null, 2)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== told) writeFileSync(path, told);
}

const common: InlineConfig = { configFile: false, logLevel: 'warn', publicDir: false };

/** Else every module is headed by its path as seen from here, and no two checkouts bundle alike. */
const withoutPaths = { attachDebugInfo: 'none' } as const;

function rendererBundle(dist: string): InlineConfig {
  return {
    ...common,
    root: join(root, 'renderer'),
    base: './',
    build: {
      outDir: join(dist, 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      // The page's policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}

export function mainBundle(dist: string): InlineConfig {
  return {
    ...nodeBundle(dist),
    build: {
      ...nodeBundle(dist).build,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          main: join(root, 'electron', 'main.ts'),
          'reading-worker': join(root, 'service', 'reading-worker.ts'),
          'importing-worker': join(root, 'service', 'importing-worker.ts'),
          'indexing-worker': join(root, 'service', 'indexing-worker.ts'),
          'verifying-worker': join(root, 'service', 'verifying-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        external: ['electron'],
        experimental: withoutPaths,
      },
    },
  };
}

function preloadBundle(dist: string): InlineConfig {
  return {
    ...nodeBundle(dist),
    build: {
      ...nodeBundle(dist).build,
      emptyOutDir: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron', 'preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        external: ['electron'],
        experimental: withoutPaths,
      },
    },
  };
}

/** Without it the app says that it cannot check updates. */
function bundleUpdateKey(dist: string): void {
  const key = join(root, 'build', 'update-key.pub');
  if (existsSync(key)) copyFileSync(key, join(dist, 'electron', 'update-key.pub'));
}

function nodeBundle(dist: string): InlineConfig {
  return {
    ...common,
    root,
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node24', outDir: join(dist, 'electron'), minify: false },
  };
}

/** Whether nothing that goes into the bundles is younger than they are. */
function isUpToDate(stamp: string): boolean {
  if (!existsSync(stamp)) return false;
  const made = statSync(stamp).mtimeMs;
  const inputs = ['package-lock.json', ...folders.flatMap((folder) => filesIn(root, folder))];
  return inputs.every((path) => statSync(join(root, path)).mtimeMs < made);
}
