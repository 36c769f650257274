import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { writeFileSync } from 'node:fs';
import { bundle } from '../../../build/bundle.ts';
import { openPreparedLibrary } from '../library/prepare-library.ts';
import { percentile } from '../measure/percentile.ts';
import { load, machineLine } from '../page/machine-line.ts';
import { openChromium } from '../page/open-chromium.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { drawTyped } from '../typing/draw-typed.ts';
import { findInsideScript } from '../page/find-inside.ts';
import { typeAtOnce, type PageStart } from './type-at-once.ts';

/**
 * `npm run bench:startup`: from the start of the program to the first results of what was typed, over the
 * browser host in real Chromium (which is open already), and the main process of the desktop app up to its
 * window, on the stand-in for Electron; for libraries of several sizes, since nothing of it should grow.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,1000000' },
    runs: { type: 'string', default: '7' },
    /** The libraries stay there: to make one of a million takes hours. */
    keep: { type: 'string', default: join(tmpdir(), 'khizana-bench-startup') },
    json: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Phases = Readonly<Record<string, number>>;

await bundle();
for (const size of sizes) await (await openPreparedLibrary(folderOf(size), size)).close();
const before = load();
const rows: Phases[] = [];
for (const size of sizes) {
  const [query = ''] = drawTyped(size, 1);
  // The first start of all compiles the sources, and is none that a reader sees again.
  await startHost(size, query);
  const hosts: Phases[] = [];
  const mains: Phases[] = [];
  for (let run = 0; run < runs; run += 1) {
    hosts.push(await startHost(size, query));
    mains.push(await startMain(size));
  }
  rows.push({ articles: size, ...medians(hosts), ...medians(mains) });
}
console.log(`Medians of ${runs} starts, milliseconds. ${machineLine(before)}\n`);
console.log(markdownTable(rows.map((row) => rounded(row))));
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows));

function folderOf(size: number): string {
  return join(values.keep, String(size));
}

/** One start of the browser host: milliseconds from its process to the end of each phase. */
async function startHost(size: number, query: string): Promise<Phases> {
  const { page, close } = await openChromium();
  await page.addInitScript(findInsideScript);
  await page.addInitScript(typeAtOnce, query);
  const ends: Record<string, number> = {};
  const begun = Date.now();
  const child = spawn(
    process.execPath,
    [
      pathOf('serve-and-tell.ts'),
      'serve',
      '--no-open',
      '--library',
      join(folderOf(size), 'library'),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  createInterface(child.stderr).on('line', (line) => {
    const [, phase = '', at] = /^(\S+) ([\d.]+)$/u.exec(line) ?? [];
    if (at === undefined) console.error(line);
    else ends[phase] = Number(at) - begun;
  });
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  ends['listening'] = Date.now() - begun;
  await page.goto(address);
  const start = await page.waitForFunction(() => (window as { start?: PageStart }).start);
  const seen = (await start.jsonValue()) as PageStart;
  await close();
  child.kill('SIGTERM');
  await once(child, 'exit');
  return {
    node: ends['node'] ?? NaN,
    'modules loaded': ends['modules'] ?? NaN,
    listening: ends['listening'],
    'archive open': ends['khizana:archive-open'] ?? NaN,
    'first paint': seen.painted - begun,
    typed: seen.typed - begun,
    'first results': seen.results - begun,
  };
}

/** One start of the main process: milliseconds from the first line of its bundle. */
async function startMain(size: number): Promise<Phases> {
  const main = new URL('../../../dist/electron/main.js', import.meta.url).href;
  const library = `--library=${join(folderOf(size), 'library')}`;
  const run = promisify(execFile)(process.execPath, [pathOf('main-process.ts'), main, library]);
  const told = JSON.parse((await run).stdout) as { modules: number; window: number };
  return { 'main: modules': told.modules, 'main: window': told.window };
}

function medians(all: readonly Phases[]): Phases {
  const phases = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    phases.map((phase) => [
      phase,
      percentile(
        all.map((run) => run[phase] ?? NaN),
        0.5,
      ),
    ]),
  );
}

function rounded(row: Phases): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Math.round(value).toLocaleString('en')]),
  );
}
