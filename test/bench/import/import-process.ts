import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { answer } from '../../../contract/answer.ts';
import type { Reply } from '../../../contract/contract.ts';
import { bundleLayout } from '../../../electron/bundle-layout.ts';
import { openArchive, type OpenArchive } from '../../../service/open-archive.ts';
import { valueOf } from '../../support/outcome.ts';
import { peakBytes } from '../measure/peak-bytes.ts';
import type { QueryClass, QueryLine } from '../queries/bench-query.ts';
import type { Imported, SearchTimes } from './run-import.ts';
import { searchOfLine } from './search-of-line.ts';
import { tidyIndex } from './tidy-index.ts';

// Imports a file into a new library through the whole service and says what that took, as JSON:
// `import-process.ts LIBRARY FILE [QUERIES]`. With a file of queries they are asked meanwhile, and again
// when all has been taken in.
const [libraryFolder = '', path = '', queriesPath] = process.argv.slice(2);

/** Milliseconds between two searches: nobody types faster, and an import goes on for longer than this. */
const pause = 15;
const lines =
  queriesPath === undefined ? [] : (JSON.parse(readFileSync(queriesPath, 'utf8')) as QueryLine[]);
// The threads as they are shipped: from the sources each would hold a compiler besides.
const { workers } = bundleLayout(
  new URL('../../../dist/electron/main.js', import.meta.url).href,
  null,
);
const open = async (): Promise<OpenArchive> =>
  valueOf(await openArchive({ libraryFolder, seedsFolder: null, workers }));
const archive = await open();

const cpu = process.cpuUsage();
const begun = performance.now();
let isImporting = true;
const importing = answer(archive.api, 'add', { paths: [path] }).then((outcome) => {
  isImporting = false;
  return {
    job: valueOf(outcome) as Reply<'add'>,
    seconds: (performance.now() - begun) / 1000,
    cpu: process.cpuUsage(cpu),
    peakBytes: peakBytes(),
  };
});
const meanwhile = lines.length === 0 ? {} : await askWhile(archive, () => isImporting);
const done = await importing;
await archive.close();
const idle = lines.length === 0 ? {} : await askLater();
const imported: Imported = {
  counts: done.job.counts,
  seconds: done.seconds,
  cpuSeconds: (done.cpu.user + done.cpu.system) / 1e6,
  peakBytes: done.peakBytes,
  importing: meanwhile,
  idle,
};
process.stdout.write(`${JSON.stringify(imported)}\n`);

/** Asks one after the other, over and over, as long as it takes. */
async function askWhile(asked: OpenArchive, isOn: () => boolean): Promise<SearchTimes> {
  const times: SearchTimes = {};
  for (let at = 0; isOn(); at++) {
    await setTimeout(pause);
    // What is asked of an index that holds nothing yet says nothing of searching.
    if (await measure(asked, lines[at % lines.length] as QueryLine, times)) continue;
    at = -1;
  }
  return times;
}

/** Asks when all is taken in and tidied. */
async function askLater(): Promise<SearchTimes> {
  tidyIndex(libraryFolder);
  const asked = await open();
  const times: SearchTimes = {};
  for (const line of lines) {
    await setTimeout(pause);
    await measure(asked, line, times);
  }
  await asked.close();
  return times;
}

/** @returns whether there was anything to be found */
async function measure(asked: OpenArchive, line: QueryLine, times: SearchTimes): Promise<boolean> {
  const before = performance.now();
  const found = valueOf(await answer(asked.api, 'search', searchOfLine(line))) as Reply<'search'>;
  const took = performance.now() - before;
  const behind = found.notes.find(({ kind }) => kind === 'index-behind');
  if (found.hits.length === 0 && behind !== undefined && Object.keys(times).length === 0) {
    return false;
  }
  const name = line.slice(0, line.indexOf('\t')) as QueryClass;
  (times[name] ??= []).push(took);
  return true;
}
