import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findLucene, type LuceneCommand } from '../bench/engines/find-lucene.ts';
import { luceneChains } from './chains/lucene-chains.ts';
import { readOptions } from './options.ts';
import { qualityTable } from './report/quality-table.ts';
import { measureSet } from './score/measure-set.ts';
import { findSets } from './sets/find-sets.ts';
import { readSet } from './sets/read-set.ts';
import { topicsOf } from './sets/topics-of.ts';

/** `npm run eval -- --sets DIR`: how well retrieval sets are searched; docs/search-quality.md says what for. */
const { sets, only, chains, json } = readOptions(process.argv.slice(2));
const folders = (sets === null ? [] : findSets(sets)).filter(
  (folder) => only.length === 0 || only.includes(basename(folder)),
);
if (folders.length === 0) console.log(nothing());
const compiled = mkdtempSync(join(tmpdir(), 'khizana-lucene-'));
try {
  const lucene = folders.length === 0 ? null : wantedLucene();
  const rows: object[] = [];
  for (const folder of folders) {
    const set = readSet(folder);
    const topics = topicsOf(set);
    for (const each of topics === null ? [set] : [set, topics]) {
      const measured = await measureSet(each, chains, lucene);
      rows.push(...measured.map((row) => ({ set: each.name, ...row })));
      if (!json) console.log(`${qualityTable(each, measured)}\n`);
    }
  }
  if (json) console.log(JSON.stringify(rows, null, 2));
} finally {
  rmSync(compiled, { recursive: true });
}

function nothing(): string {
  if (sets === null) return 'No sets to measure on: name their folder with --sets DIR.';
  const named = only.length === 0 ? '' : ` called ${only.join(', ')}`;
  return `No sets${named} in ${sets}: each is a folder with docs.jsonl, queries.tsv and qrels.tsv, plain or gzipped.`;
}

/** Says why where Lucene is wanted and cannot be had. */
function wantedLucene(): LuceneCommand | null {
  if (!luceneChains.some(({ name }) => chains.includes(name))) return null;
  const runner = new URL('chains/lucene/LuceneRanker.java', import.meta.url);
  const found = findLucene(runner, compiled);
  if (typeof found !== 'string') return found;
  console.error(found);
  return null;
}
