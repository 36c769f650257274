import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../../../build/bundle.ts';
import { prepareCorpus } from '../corpus/prepare-corpus.ts';
import { buildIndex } from '../measure/build-index.ts';
import { drawQueries } from '../queries/draw-queries.ts';
import { queryClasses } from '../queries/bench-query.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { importTable } from './import-table.ts';
import { prepareExport } from './prepare-export.ts';
import { runImport } from './run-import.ts';

/**
 * `npm run bench:import`: how fast an export of news becomes a library that can be searched, what that takes
 * of memory and disk, and how quickly searches are answered meanwhile. The engine alone is the peer of the
 * same run: of the same articles, but for the near copies among them, it is given the words.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    /** Of each class; none leaves the second import out. */
    searches: { type: 'string', default: '200' },
    /** What is generated stays there. */
    keep: { type: 'string', default: join(tmpdir(), 'khizana-bench-import') },
    json: { type: 'string' },
  },
});
const articles = Number(values.articles);
const searches = Number(values.searches);
const folder = join(values.keep, String(articles));
mkdirSync(folder, { recursive: true });
await bundle();
const written = prepareExport(folder, articles);
const corpus = prepareCorpus(folder, articles);
const drawn = drawQueries(corpus, searches);
// All classes in turn, so that each is asked over the whole of the import.
const queries = Array.from({ length: searches }, (_, at) =>
  queryClasses.flatMap((name) => drawn[name][at] ?? []),
).flat();

const before = load();
const alone = await runImport(folder, written.path, []);
const engine = await buildIndex('khizana', folder, corpus, null, false);
const searched = searches === 0 ? null : await runImport(folder, written.path, queries);
console.log(
  `${articles.toLocaleString('en')} articles, ${written.copies.toLocaleString('en')} near copies among them, ` +
    `${(written.textBytes / 1e6).toFixed(0)} MB of text. ${new Date().toISOString().slice(0, 10)}, ` +
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ` +
    `load ${before} before and ${load()} after.\n`,
);
console.log(markdownTable(importTable({ written, alone, searched, engine })));
const taken = { added: articles, replaced: 0, unchanged: 0, problems: 0 };
for (const { counts } of searched === null ? [alone] : [alone, searched]) {
  const { added, replaced, unchanged, problems } = counts;
  if (JSON.stringify({ added, replaced, unchanged, problems }) === JSON.stringify(taken)) continue;
  throw new Error(`Not all was taken in: ${JSON.stringify(counts)}`);
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ written, alone, searched, engine }, null, 2)}\n`);
}

function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(2);
}
