import { parseArgs } from 'node:util';
import lunr from 'lunr';
import { fold } from '../../archive/arabic/fold.ts';
import { tokenize } from '../../archive/arabic/tokenize.ts';
import type { Article } from '../../archive/article.ts';
import { LunrIndex } from '../oracle/lunr-index.ts';
import { parseQuery } from '../../archive/search/parse-query.ts';
import { generateNews } from './generate-news.ts';
import { randomNumbers } from './random-numbers.ts';

/**
 * `npm run bench [-- --articles 2000]`: the index of today against lunr alone over the same folded
 * words. Machines are noisy: read the ratios. lunr alone has no phrases and one view of each word.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const articles = [...generateNews(Number(values.articles))];

interface Timed {
  readonly name: string;
  readonly khizana: number;
  readonly lunr: number | null;
}

const wordsOf = (text: string): string[] =>
  tokenize(text).map(({ start, end }) => fold(text.slice(start, end)));

function buildPlainLunr(): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('text');
  builder.tokenizer = ((text: string) =>
    wordsOf(text).map((word) => new lunr.Token(word, {}))) as typeof lunr.tokenizer;
  for (const { id, text } of articles) builder.add({ id: String(id), text });
  return builder.build();
}

function timed<Made>(make: () => Made): { made: Made; milliseconds: number } {
  const begun = performance.now();
  const made = make();
  return { made, milliseconds: performance.now() - begun };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const ours = timed(() => new LunrIndex(articles));
const peer = timed(buildPlainLunr);
const rows: Timed[] = [{ name: 'build', khizana: ours.milliseconds, lunr: peer.milliseconds }];

/** Words by how many articles hold them, so that each class asks for what its name says. */
const frequencies = new Map<string, number>();
for (const { text } of articles) {
  for (const word of new Set(wordsOf(text)))
    frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
}
const heldBy = (least: number, most: number): string[] =>
  [...frequencies].filter(([, n]) => n >= least && n <= most).map(([word]) => word);
const random = randomNumbers(7);
const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
const rare = heldBy(1, 3);
const common = heldBy(articles.length / 10, articles.length);
const phraseFrom = (article: Article | undefined): string => {
  const half = article?.text.slice(article.text.length / 2) ?? '';
  const [first, second] = tokenize(half);
  return first && second ? `"${half.slice(first.start, second.end)}"` : '""';
};

const classes: readonly [
  name: string,
  next: () => string,
  plain: ((query: string) => string) | null,
][] = [
  ['rare', () => pick(rare), (query) => query],
  ['common', () => pick(common), (query) => query],
  ['and2', () => `${pick(common)} ${pick(common)}`, (query) => query.replace(/(\S+)/gu, '+$1')],
  ['phrase', () => phraseFrom(articles[Math.floor(random() * articles.length)]), null],
  ['prefix', () => `${pick(common).slice(0, 3)}*`, (query) => query],
];

const queriesPerClass = 100;
for (const [name, next, plain] of classes) {
  const [own, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < queriesPerClass; round++) {
    const query = next();
    own.push(timed(() => search(query)).milliseconds);
    if (plain !== null) theirs.push(timed(() => peer.made.search(plain(query))).milliseconds);
  }
  rows.push({ name, khizana: median(own), lunr: plain === null ? null : median(theirs) });
}

function search(query: string): unknown {
  return ours.made.search({
    query: parseQuery(query),
    scope: 'article',
    sort: 'relevance',
    from: null,
    to: null,
    sources: new Set(),
    categories: new Set(),
    lastWordIsOpen: false,
  });
}

console.log(`${articles.length} articles, medians in ms of ${queriesPerClass} queries a class`);
console.table(
  rows.map(({ name, khizana, lunr: other }) => ({
    class: name,
    khizana: khizana.toFixed(2),
    lunr: other?.toFixed(2) ?? 'none',
    ratio: other === null ? '' : (khizana / other).toFixed(2),
  })),
);
