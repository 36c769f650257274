import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeNewsModel } from '../news/news-model.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { clusterArchive } from './cluster-archive.ts';
import { judgeClusters, type KindJudgement } from './judge-clusters.ts';
import { labelledArchive } from './labelled-archive.ts';
import { measureCost, type CopyCost } from './measure-cost.ts';
import { measureStore } from './measure-store.ts';
import { readStory, type Story } from './story.ts';

/**
 * `npm run bench:copies`: how well near copies are found among generated news and edits of it, or with
 * `--text FILE` among edits of its stories, each a line `{"title": …, "text": …}`; and what that costs.
 */
const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '500' },
    articles: { type: 'string', default: '10000,100000' },
    store: { type: 'string', default: '1000000' },
    text: { type: 'string' },
  },
});
const model = makeNewsModel();
console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown'}, load ${(loadavg()[0] ?? NaN).toFixed(2)}.\n`,
);
printQuality();
const folder = mkdtempSync(join(tmpdir(), 'khizana-bench-'));
try {
  const sizes = values.articles.split(',').map(Number).filter(Boolean);
  const costs = sizes.map((size) => costRow(measureCost(model, size, folder)));
  if (costs.length > 0) console.log(`\n${markdownTable(costs)}`);
  if (Number(values.store) > 0) printStore(Number(values.store));
} finally {
  rmSync(folder, { recursive: true });
}

function printStore(articles: number): void {
  const { cpuMicroseconds, bytesPerArticle } = measureStore(articles, folder);
  console.log(
    `\nThe store alone, ${articles.toLocaleString('en')} articles with random bands: ` +
      `${cpuMicroseconds.toFixed(0)} µs of the processor and ${bytesPerArticle.toFixed(1)} bytes an article.`,
  );
}

function printQuality(): void {
  const written = values.text === undefined ? null : readStories(values.text);
  const articles = labelledArchive(model, Number(values.each), written);
  const { edited, unlike, precision, recall } = judgeClusters(articles, clusterArchive(articles));
  console.log(markdownTable(edited.map(editRow)));
  console.log(`\n${markdownTable(unlike.map(unlikeRow))}`);
  console.log(
    `\n${articles.length.toLocaleString('en')} articles. ` +
      `Of the pairs in one cluster ${share(precision)} are copies; of the copies ${share(recall)} are found.`,
  );
}

function readStories(path: string): Story[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    return readStory(title, text);
  });
}

function editRow({ kind, articles, found, wrong }: KindJudgement): Record<string, string> {
  return {
    edit: kind,
    copies: String(articles),
    recall: share(found / articles),
    precision: found + wrong === 0 ? '–' : share(found / (found + wrong)),
  };
}

function unlikeRow({ kind, articles, wrong }: KindJudgement): Record<string, string> {
  return {
    'no copies': kind,
    articles: String(articles),
    'taken for a copy': share(wrong / articles),
  };
}

function costRow(cost: CopyCost): Record<string, string> {
  return {
    articles: cost.articles.toLocaleString('en'),
    copies: cost.copies.toLocaleString('en'),
    'compared with': cost.compared.toFixed(2),
    'CPU µs/article': cost.cpuMicroseconds.toFixed(0),
    'last tenth': cost.lastCpuMicroseconds.toFixed(0),
    'clock µs': cost.clockMicroseconds.toFixed(0),
    'bytes/article': cost.bytesPerArticle.toFixed(1),
  };
}

function share(part: number): string {
  return part.toFixed(3).replace(/^0/u, '');
}
