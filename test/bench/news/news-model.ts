import { randomNumbers } from '../random-numbers.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import { weightedChoice } from './weighted-choice.ts';
import { rootLetters } from './word-parts.ts';

/** What all generated articles have in common. Words are places in the vocabulary. */
export interface NewsModel {
  readonly seed: number;
  /** The most frequent first. */
  readonly vocabulary: readonly string[];
  /** Draws a word as often as Zipf's law asks. */
  readonly drawWord: (random: () => number) => number;
  /** The words of each topic, the most telling first. */
  readonly topics: readonly Int32Array[];
  /** The word that likes to follow each word; −1 for none. */
  readonly followers: Int32Array;
  readonly names: readonly string[];
}

const vocabularySize = 300_000;
const topics = 240;
export const wordsPerTopic = 1500;
/** Words before this rank belong to no topic: they are the language's, not the news'. */
export const firstTopicalRank = 150;
const names = 60_000;
/** Zipf's law as Mandelbrot has it: 1 / (rank + 2.7) ^ 1.05. */
const [zipfShift, zipfExponent] = [2.7, 1.05];
/** Ranks between which words have followers. */
const [firstFollowed, lastFollowed] = [60, 40_000];

/** The same model for the same seed; takes some seconds. */
export function makeNewsModel(seed = 42): NewsModel {
  const random = randomNumbers(seed);
  const vocabulary = makeVocabulary(random, vocabularySize);
  const size = vocabulary.length;
  const weights = Float64Array.from(vocabulary, (_, rank) => (rank + zipfShift) ** -zipfExponent);
  return {
    seed,
    vocabulary,
    drawWord: weightedChoice(weights),
    topics: Array.from({ length: topics }, () =>
      Int32Array.from({ length: wordsPerTopic }, () => zipfian(random, firstTopicalRank, size)),
    ),
    followers: Int32Array.from(vocabulary, (_, rank) =>
      rank >= firstFollowed && rank < lastFollowed && random() < 0.5
        ? zipfian(random, firstFollowed, Math.min(size, lastFollowed))
        : -1,
    ),
    names: Array.from({ length: names }, () => makeName(random)),
  };
}

/** A whole number from `least` up to below `end`; the larger the power, the nearer to `least`. */
export function skewed(random: () => number, least: number, end: number, power: number): number {
  return least + Math.floor((end - least) * random() ** power);
}

/** A rank from `least` up to below `end`, each about as likely as 1 / rank. */
function zipfian(random: () => number, least: number, end: number): number {
  return Math.floor(least * (end / least) ** random());
}

/** Three to five consonants, some with a long vowel. */
export function makeName(random: () => number): string {
  let name = random() < 0.3 ? 'ال' : '';
  for (let left = skewed(random, 3, 6, 1); left > 0; left--) {
    // The last letter is the hamza, which no name of ours has.
    name += rootLetters[skewed(random, 0, rootLetters.length - 1, 1)]?.[0] as string;
    if (random() < 0.35) name += 'اوي'.charAt(skewed(random, 0, 3, 1));
  }
  return name;
}
