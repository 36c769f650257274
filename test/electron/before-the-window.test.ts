import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { mainBundle } from '../../build/bundle.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runBundledMain } from './run-bundled-main.ts';

// What stands between a start and its window: each module is read and compiled first. Importers, the index, PDF and
// SQLite belong to the threads, which start beside it.

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = new URL('../../dist/electron/', import.meta.url);

/** What may be loaded before the window, and why it has to be. */
const allowed: readonly (readonly [modules: RegExp, why: string])[] = [
  [
    /^electron\/(?!updates\/(?!answer-))/u,
    'windows, menus and dialogs; an update is loaded when it is asked for',
  ],
  [/^contract\//u, 'every call is checked in the main process before it goes to a thread'],
  [/\/valibot\//u, 'checks them'],
  [
    /^service\/(open-archive|archive-at-once|kept-worker|start-worker|importing-methods|verifying|last-verification)\.ts$/u,
    'starts the threads',
  ],
  [
    /^service\/(library|recent|preferences|kept|system|about)[a-z-]*\.ts$/u,
    'which library opens, and how it looks',
  ],
  [/^archive\/library\/(is-current-library|schema-version)\.ts$/u, 'which thread is started first'],
  [
    /^archive\/search\/(index-folder|replace-file)\.ts$/u,
    'takes an index that a thread found damaged out of use',
  ],
  [/^archive\/(outcome|assert-never|article)\.ts$/u, 'words of every call'],
  [
    /^archive\/(arabic\/rungs|library\/(job|removal-scope)|formats\/field-mapping|verification\/verification)\.ts$/u,
    'lists that schemas choose among',
  ],
];

/** Code units of all that is loaded, with room for what is yet to come. */
const most = 220_000;

interface Chunk {
  readonly code: string;
  readonly modules: readonly string[];
}

/** The main process as it is built, by the names of its files. */
async function builtMain(): Promise<ReadonlyMap<string, Chunk>> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const config = mainBundle(join(root, 'dist'));
  const built = await build({ ...config, build: { ...config.build, write: false } }).finally(() => {
    process.env['NODE_ENV'] = before;
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(
    outputs.flatMap((output) => {
      if (output.type !== 'chunk') return [];
      const modules = Object.entries(output.modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([path]) => relative(root, path).replaceAll('\\', '/'));
      return [[output.fileName, { code: output.code, modules }] as const];
    }),
  );
}

/** Names of the files that a start has loaded when its window is on screen. */
async function loadedFiles(): Promise<readonly string[]> {
  const run = await runBundledMain(join(temporaryFolder(), 'library'));
  const urls = (run as { readonly loaded: readonly string[] }).loaded;
  return urls.filter((url) => url.startsWith(dist.href)).map((url) => url.slice(dist.href.length));
}

test('nothing is loaded before the window but what a start needs', async () => {
  const chunks = await builtMain();
  // What is looked at here is what is shipped.
  for (const [name, { code }] of chunks) {
    expect(code).toBe(readFileSync(new URL(name, dist), 'utf8'));
  }
  const loaded = await loadedFiles();
  expect(loaded).toContain('main.js');
  const modules = loaded.flatMap((name) => chunks.get(name)?.modules ?? [`${name}, no bundle`]);
  expect(modules.filter((path) => !allowed.some(([pattern]) => pattern.test(path)))).toEqual([]);
  // What no module needs any more is to be taken off the list.
  expect(allowed.filter(([pattern]) => !modules.some((path) => pattern.test(path)))).toEqual([]);
  const size = loaded.reduce((sum, name) => sum + (chunks.get(name)?.code.length ?? 0), 0);
  expect(size).toBeLessThan(most);

  // The heavy parts can be seen from here: they lie in the other files.
  const elsewhere = [...chunks].filter(([name]) => !loaded.includes(name));
  const later = elsewhere.flatMap(([, chunk]) => chunk.modules);
  for (const heavy of [
    /pdfjs-dist/u,
    /formats\/readers\.ts$/u,
    /open-database\.ts$/u,
    /chokidar/u,
  ]) {
    expect(later.some((path) => heavy.test(path))).toBe(true);
  }
});
