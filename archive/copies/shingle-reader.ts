import type { Article, ZoneKind } from '../article.ts';
import { bandsOfWords } from './bands-of-words.ts';
import { hashWords } from './hash-words.ts';
import { NumberSet } from './number-set.ts';
import { readWords } from './read-words.ts';
import { fewestWords, type Shingles } from './shingles.ts';

/**
 * What is compared: the story. Headlines, datelines, agencies and captions are what newspapers change,
 * related headlines are other stories.
 */
const comparedZones: ReadonlySet<ZoneKind> = new Set(['standfirst', 'crosshead', 'body']);

/** Words of a text that are compared at the most: a book is not the copy of a news item. */
const mostWords = 20_000;

/** Makes shingles of texts: of folded words, so that marks, hamza and the kind of digits do not matter. */
export class ShingleReader {
  readonly #words = new Int32Array(mostWords);

  read({ text, zones }: Pick<Article, 'text' | 'zones'>): Shingles {
    const words = this.#words.subarray(0, this.#readWords(text, zones));
    const count = words.length;
    const [low, high] = [hashWords(words, 0, count, 3), hashWords(words, 0, count, 4)];
    return {
      words: count,
      whole: (high >>> 11) * 2 ** 32 + (low >>> 0),
      bands: count === 0 ? [] : count < fewestWords ? [low] : bandsOfWords(words),
      ...pairsOf(words),
    };
  }

  #readWords(text: string, zones: Article['zones']): number {
    let count = 0;
    for (const { kind, start, end } of zones) {
      if (!comparedZones.has(kind)) continue;
      count = readWords(text, start, end, this.#words, count);
    }
    return count;
  }
}

function pairsOf(words: Int32Array): Pick<Shingles, 'pairs' | 'numbered'> {
  const pairs = new NumberSet(words.length);
  const numbered: number[] = [];
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = hashWords(words, at, at + 2, 5);
    pairs.add(pair);
    const holdsNumber = (((words[at] as number) | (words[at + 1] as number)) & 1) === 1;
    if (holdsNumber) numbered.push(pair);
  }
  const numberedOnce = new NumberSet(numbered.length);
  for (const pair of numbered) numberedOnce.add(pair);
  return { pairs, numbered: numberedOnce };
}
