import { readFileSync } from 'node:fs';
import { makeAnalyser } from '../corpus/analyse-article.ts';
import type { Corpus } from '../corpus/prepare-corpus.ts';
import { generateArticle, years } from '../news/generate-article.ts';
import { makeNewsModel } from '../news/news-model.ts';
import { randomNumbers } from '../random-numbers.ts';
import { queryClasses, type QueryClass, type QueryLine } from './bench-query.ts';

/** Queries of each class, so many of each. */
export type Queries = Readonly<Record<QueryClass, readonly QueryLine[]>>;

interface Words {
  /** In at most 20 articles. */
  readonly rare: readonly string[];
  /** In one article in a hundred, up to nearly a third. */
  readonly common: readonly string[];
  /** Between the two, and not short. */
  readonly middling: readonly string[];
  /** In one article in a thousand, or more. */
  readonly known: ReadonlySet<string>;
}

/** Draws the queries of all classes from a corpus' own words: the same ones for the same corpus. */
export function drawQueries(corpus: Corpus, perClass: number, seed = 7): Queries {
  const words = sortWords(corpus);
  const random = randomNumbers(seed);
  const pick = <Item>(from: readonly Item[]): Item =>
    from[Math.floor(random() * from.length)] as Item;
  const common = (): string => pick(words.common);
  const longer = words.common.filter((word) => word.length > 3);
  const pairs = neighbours(corpus, words.known, random);
  const draw: Readonly<Record<QueryClass, () => readonly string[]>> = {
    rare: () => [pick(words.rare)],
    common: () => [common()],
    and2: () => different(2, common),
    or3: () => different(3, common),
    phrase: () => pairs.next().value,
    prefix: () => [pick(longer).slice(0, random() < 0.5 ? 2 : 3)],
    yearsort: () => [common(), String(Math.floor(years[0] + (years[1] - years[0]) * random()))],
    fuzzy: () => [misspelt(pick(words.middling), random)],
  };
  return Object.fromEntries(
    queryClasses.map((name) => [
      name,
      Array.from({ length: perClass }, (): QueryLine => `${name}\t${draw[name]().join('\t')}`),
    ]),
  ) as unknown as Queries;
}

function sortWords({ wordsPath, articles }: Corpus): Words {
  const counted = readFileSync(wordsPath, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): [string, number] => {
      const [word = '', holding] = line.split('\t');
      return [word, Number(holding)];
    });
  const held = (least: number, most: number): string[] =>
    counted.filter(([, n]) => n >= least && n <= most).map(([word]) => word);
  return {
    rare: held(1, 20),
    common: held(articles / 100, articles * 0.3),
    middling: held(articles / 5000, articles / 100).filter((word) => word.length >= 5),
    known: new Set(held(articles / 1000, articles)),
  };
}

/** Different words, so many. */
function different(count: number, next: () => string): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(next());
  return [...words];
}

/** Two known words that stand side by side in the body of an article, drawn from all articles. */
function* neighbours(
  { articles }: Corpus,
  known: ReadonlySet<string>,
  random: () => number,
): Generator<[string, string], never> {
  const model = makeNewsModel();
  const analyse = makeAnalyser();
  for (;;) {
    const { body } = analyse(generateArticle(model, 1 + Math.floor(random() * articles)));
    const at = Math.floor(random() * (body.length - 1));
    const [first, second] = [body[at] as string, body[at + 1] as string];
    if (known.has(first) && known.has(second)) yield [first, second];
  }
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** One letter of a word changed into another. */
function misspelt(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = letters.replace(word.charAt(at), '');
  return (
    word.slice(0, at) + letter.charAt(Math.floor(random() * letter.length)) + word.slice(at + 1)
  );
}
