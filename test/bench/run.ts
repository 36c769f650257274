import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLucene } from './engines/find-lucene.ts';
import { measureSize } from './measure/measure-size.ts';
import { readOptions } from './options.ts';
import { jsonRows } from './report/json-rows.ts';
import { printMeasured } from './report/print-measured.ts';

/**
 * `npm run bench`: the segmented engine beside its peers over the same words; CONTRIBUTING.md names the
 * options. Machines are noisy: the engines are asked in turn, and the ratios are what to read.
 */
const options = readOptions(process.argv.slice(2));
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'khizana-bench-'));
mkdirSync(folder, { recursive: true });
// What is installed is a bundle: what begins here need not be compiled anew each time either.
process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
const runner = new URL('engines/lucene/LuceneRunner.java', import.meta.url);
const lucene = findLucene(runner, join(folder, 'lucene-runner'));
if (typeof lucene === 'string') console.log(lucene);
const settings = {
  ...options,
  folder,
  lucene: typeof lucene === 'string' ? null : lucene,
  engines: options.engines.filter((name) => name !== 'lucene' || typeof lucene !== 'string'),
};

const rows: object[] = [];
try {
  for (const articles of options.sizes) {
    const before = load();
    const measured = await measureSize(articles, settings);
    rows.push(...jsonRows(measured));
    console.log(
      `\n### ${articles.toLocaleString('en')} articles\n\n` +
        `${(measured.textBytes / 1e6).toFixed(0)} MB of text; best 20, one thread, medians and 95th ` +
        `percentiles of ${options.queries} queries a class, after three rounds of as many others. ` +
        `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ` +
        `${cpus()[0]?.model ?? 'unknown'}, load ${before} before and ${load()} after.\n`,
    );
    console.log(printMeasured(measured));
  }
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  if (options.keep === null) rmSync(folder, { recursive: true });
}

function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(2);
}
