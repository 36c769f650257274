import { createInterface } from 'node:readline';
import { makeAnalyser } from '../corpus/analyse-article.ts';
import type { BenchArticle } from '../engines/engine.ts';
import { openWriter, put } from '../engines/khizana.ts';
import { generateArticle } from '../news/generate-article.ts';
import { makeNewsModel } from '../news/news-model.ts';

/**
 * Writes to an index that others read: `import-worker.ts FOLDER FIRST-ID`. It is told lines and answers
 * each with a line of JSON:
 *
 *   prepare N   generates and analyses so many articles; null
 *   add         puts and commits them; the milliseconds that took
 *   import      begins to put more, committing and merging as it goes; null
 *   stop        stops that; how many articles it has put since it began
 */
const [folder = '', firstId = ''] = process.argv.slice(2);
/** Articles between one commit and the next. */
const batch = 1000;
const model = makeNewsModel();
const analyse = makeAnalyser();
const writer = openWriter(folder);
let nextId = Number(firstId);
let generation = writer.generation;
let prepared: readonly BenchArticle[] = [];
let importing: Promise<number> | null = null;
let stopping = false;

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await obey(line))}\n`);
}
writer.close();

async function obey(line: string): Promise<unknown> {
  const [command, size] = line.split(' ');
  switch (command) {
    case 'prepare':
      prepared = Array.from({ length: Number(size) }, nextArticle);
      return null;
    case 'add': {
      const begun = performance.now();
      for (const article of prepared) put(writer, article);
      writer.commit(++generation);
      return performance.now() - begun;
    }
    case 'import':
      stopping = false;
      importing = keepImporting();
      return null;
    case 'stop': {
      stopping = true;
      return importing;
    }
    default:
      throw new RangeError(`No such command: ${line}`);
  }
}

function nextArticle(): BenchArticle {
  return analyse(generateArticle(model, nextId++));
}

async function keepImporting(): Promise<number> {
  let added = 0;
  while (!stopping) {
    put(writer, nextArticle());
    added += 1;
    if (added % batch === 0) {
      writer.commit(++generation);
      writer.mergeOnce();
    }
    // Lets the line that stops this come in.
    if (added % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  writer.commit(++generation);
  return added;
}
