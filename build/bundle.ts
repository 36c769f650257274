import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

/**
 * Makes everything that cannot run as it stands in the sources:
 *
 * ```
 *   dist/renderer/                  the page, its scripts and fonts
 *   dist/electron/main.js           the main process, with everything it needs
 *   dist/electron/reading-worker.js, importing-worker.js, indexing-worker.js
 *   dist/electron/update-key.pub    the key that updates are checked with, where there is one
 *   dist/electron/preload.cjs       a sandboxed preload can be nothing but one CommonJS file
 * ```
 */
export async function bundle(): Promise<void> {
  if (isUpToDate()) return;
  await build(rendererBundle());
  await build(mainBundle());
  await build(preloadBundle());
  bundleUpdateKey();
  writeFileSync(stamp, '');
}

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.bundled');
const sources = ['archive', 'contract', 'service', 'electron', 'renderer', 'build'];

const common: InlineConfig = { configFile: false, logLevel: 'warn', publicDir: false };

function rendererBundle(): InlineConfig {
  return {
    ...common,
    root: join(root, 'renderer'),
    base: './',
    build: {
      outDir: join(root, 'dist', 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      // The page's policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}

function mainBundle(): InlineConfig {
  return {
    ...nodeBundle(),
    build: {
      ...nodeBundle().build,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          main: join(root, 'electron', 'main.ts'),
          'reading-worker': join(root, 'service', 'reading-worker.ts'),
          'importing-worker': join(root, 'service', 'importing-worker.ts'),
          'indexing-worker': join(root, 'service', 'indexing-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        external: ['electron'],
      },
    },
  };
}

function preloadBundle(): InlineConfig {
  return {
    ...nodeBundle(),
    build: {
      ...nodeBundle().build,
      emptyOutDir: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron', 'preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        external: ['electron'],
      },
    },
  };
}

/** Without it the app says that it cannot check updates. */
function bundleUpdateKey(): void {
  const key = join(root, 'build', 'update-key.pub');
  if (existsSync(key)) copyFileSync(key, join(root, 'dist', 'electron', 'update-key.pub'));
}

function nodeBundle(): InlineConfig {
  return {
    ...common,
    root,
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node24', outDir: join(root, 'dist', 'electron'), minify: false },
  };
}

/** Whether nothing that goes into the bundles is younger than they are. */
function isUpToDate(): boolean {
  if (!existsSync(stamp)) return false;
  const made = statSync(stamp).mtimeMs;
  const inputs = [join(root, 'package-lock.json'), ...sources.flatMap((name) => filesIn(name))];
  return inputs.every((path) => statSync(path).mtimeMs < made);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, folder, path))
    .filter((path) => statSync(path).isFile());
}
