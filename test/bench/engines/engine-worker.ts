import { createInterface } from 'node:readline';
import { peakBytes } from '../measure/peak-bytes.ts';
import type { BenchEngine } from './engine.ts';
import type { EngineName } from './engine-names.ts';
import { makeEngine } from './make-engine.ts';
import { parseQueryLine, type BenchQuery } from '../queries/bench-query.ts';
import { readCorpus } from '../corpus/corpus-file.ts';

/**
 * An engine in a process of its own, so that its memory and its beginning are its own. `LuceneRunner.java`
 * does the same.
 *
 *   build ENGINE FOLDER CORPUS   makes the index and prints what that took, as JSON (`Built`)
 *   ask ENGINE FOLDER            opens the index and prints the milliseconds that took; then answers the
 *                                commands on its standard input, a line of JSON each:
 *     time N                       N lines of queries follow; milliseconds of each, null where lacking
 *     count N                      N lines follow; how many articles match each, or null
 *     score N                      N lines follow; scores of the first page of each, or null
 *     open                         opens the index as it stands now; its articles
 *     memory                       largest memory held at once, in bytes
 */
const [task, name, folder = '', corpus = ''] = process.argv.slice(2);
const engine = await makeEngine(name as Exclude<EngineName, 'lucene'>, folder);
if (task === 'build') build(engine);
else await answer(engine);
engine.close();

function build(built: BenchEngine): void {
  const begun = performance.now();
  const segments = built.build(readCorpus(corpus));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage();
  say({ seconds, cpuSeconds: (user + system) / 1e6, peakBytes: peakBytes(), segments });
}

async function answer(asked: BenchEngine): Promise<void> {
  const begun = performance.now();
  asked.open();
  say(performance.now() - begun);
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    const [command = '', size = '0'] = line.value.split(' ');
    const queries: BenchQuery[] = [];
    for (let left = Number(size); left > 0; left--) {
      queries.push(parseQueryLine((await lines.next()).value ?? ''));
    }
    say(obey(asked, command, queries));
  }
}

function obey(asked: BenchEngine, command: string, queries: readonly BenchQuery[]): unknown {
  switch (command) {
    case 'time':
      return queries.map((query) => {
        const begun = performance.now();
        return asked.search(query) === null ? null : performance.now() - begun;
      });
    case 'count':
      return queries.map((query) => asked.count(query));
    case 'score':
      return queries.map((query) => asked.search(query)?.map(({ score }) => score) ?? null);
    case 'open':
      return asked.open();
    case 'memory':
      return peakBytes();
    default:
      throw new RangeError(`No such command: ${command}`);
  }
}

function say(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
