import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchArticle, BenchQuery } from './engines/engine.ts';
import { fts5Engine } from './engines/fts5.ts';
import { khizanaEngine } from './engines/khizana.ts';
import { lunrEngine } from './engines/lunr.ts';
import { generateWords } from './generate-words.ts';
import { randomNumbers } from './random-numbers.ts';

/**
 * `npm run bench:engines [-- --articles 10000]`: engines over the same words, best 20, one thread.
 * Machines are noisy: the queries of all engines are asked in turn, and the ratios are what to read.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const count = Number(values.articles);
const queriesPerClass = 200;

const folder = mkdtempSync(join(tmpdir(), 'khizana-bench-'));
const inFolder = (name: string): string => mkdtempSync(join(folder, `${name}-`));
const engines = [
  khizanaEngine(inFolder('khizana')),
  fts5Engine(inFolder('fts5')),
  lunrEngine(),
].filter(({ mostArticles }) => count <= mostArticles);

const build = engines.map((engine) => ({
  engine: engine.name,
  'articles/s': Math.round(count / (timed(() => engine.build(generateWords(count))) / 1000)),
}));
console.log(`${count} articles, medians in ms of ${queriesPerClass} queries a class`);
console.table(build);
console.log(
  `disk: ${readdirSync(folder)
    .map((name) => `${name.split('-')[0] ?? ''} ${megabytes(name)}`)
    .join(' MB, ')} MB`,
);

const { rare, common, pairs } = chooseWords();
const random = randomNumbers(7);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const classes: Readonly<Record<string, () => BenchQuery>> = {
  rare: () => ({ kind: 'term', term: pick(rare) }),
  common: () => ({ kind: 'term', term: pick(common) }),
  and2: () => ({ kind: 'all', terms: [pick(common), pick(common)] }),
  or3: () => ({ kind: 'any', terms: [pick(common), pick(common), pick(common)] }),
  phrase: () => ({ kind: 'phrase', terms: pick(pairs) }),
};
const rows = Object.entries(classes).map(([name, next]) => {
  const times = new Map(engines.map((engine) => [engine.name, [] as number[]]));
  for (let round = 0; round < queriesPerClass; round++) {
    const query = next();
    for (const engine of engines) {
      const begun = performance.now();
      const answer = engine.search(query);
      if (answer !== null) times.get(engine.name)?.push(performance.now() - begun);
    }
  }
  return {
    class: name,
    ...Object.fromEntries([...times].map(([engine, list]) => [engine, medianOf(list)])),
  };
});
console.table(rows);
for (const engine of engines) engine.close();
rmSync(folder, { recursive: true });

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function medianOf(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]?.toFixed(3) ?? 'none';
}

function megabytes(name: string): string {
  const path = join(folder, name);
  const bytes = readdirSync(path).reduce((sum, file) => sum + statSync(join(path, file)).size, 0);
  return (bytes / 1e6).toFixed(1);
}

/** Words by the share of articles that hold them, and pairs that follow one another somewhere. */
function chooseWords(): { rare: string[]; common: string[]; pairs: [string, string][] } {
  const sample: BenchArticle[] = [...generateWords(Math.min(count, 5000))];
  const frequency = new Map<string, number>();
  for (const { body } of sample) {
    for (const word of new Set(body)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const held = (least: number, most: number): string[] =>
    [...frequency].filter(([, n]) => n >= least && n <= most).map(([word]) => word);
  return {
    rare: held(1, 3),
    common: held(sample.length / 10, sample.length),
    pairs: sample.map(({ body }): [string, string] => [body[40] ?? '', body[41] ?? '']),
  };
}
