import type { Article } from '../../archive/article.ts';
import { assembleParts } from '../../archive/anatomy/assemble-parts.ts';

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const consonants = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** Arabic word patterns; 1, 2 and 3 stand for the letters of a root. */
const patterns = '123 1ا23 م12و3 12ي3 ت12ي3 ا1ت2ا3 است12ا3 م123ة 12ا3ة 1وا23 أ12ا3'
  .split(' ')
  .slice(1);
const prefixes = ['', '', '', 'ال', 'ال', 'و', 'ب', 'وال', 'لل'];
const suffixes = ['', '', '', '', 'ات', 'ين', 'ها', 'ية'];

/** Words that look like Arabic and are none, the most frequent first. */
function makeVocabulary(random: () => number, size: number): string[] {
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
  const words = new Set<string>();
  while (words.size < size) {
    const root = [pick(consonants), pick(consonants), pick(consonants)];
    const word = pick(patterns).replace(/[123]/gu, (digit) => root[Number(digit) - 1] ?? '');
    words.add(pick(prefixes) + word + pick(suffixes));
  }
  return [...words];
}

/** Articles of generated news, the same for the same seed: about `length` words each, Zipf-distributed. */
export function generateNews(count: number, { seed = 42, length = 300 } = {}): Article[] {
  const random = randomNumbers(seed);
  const vocabulary = makeVocabulary(random, 50_000);
  // Inverse of the Zipf distribution with exponent 1, in closed form: rank = size^u.
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
  const sentence = (words: number): string => Array.from({ length: words }, word).join(' ');
  return Array.from({ length: count }, (_, index): Article => {
    const title = sentence(8);
    const paragraphs = Array.from({ length: 5 }, () => `${sentence(length / 5)}.`);
    const anatomy = assembleParts([
      { kind: 'title', text: title },
      ...paragraphs.map((text) => ({ kind: 'body' as const, text })),
    ]);
    const day = new Date(Date.UTC(1995, 0, 1 + Math.floor(random() * 11_000)));
    return {
      ...anatomy,
      id: (index + 1) as Article['id'],
      title,
      date: day.toISOString().slice(0, 10),
      source: `source ${index % 20}`,
      externalId: String(index),
      author: null,
      category: null,
      url: null,
      origin: {
        collection: 'bench',
        path: 'bench.ndjson',
        format: 'ndjson',
        encoding: 'utf-8',
        fileHash: '',
      },
    };
  });
}
