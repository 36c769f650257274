import type { BenchArticle } from './engines/engine.ts';
import { randomNumbers } from './random-numbers.ts';

const consonants = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** Arabic word patterns; 1, 2 and 3 stand for the letters of a root. */
const patterns = '123 1ا23 م12و3 12ي3 ت12ي3 ا1ت2ا3 است12ا3 م123ة 12ا3ة 1وا23 أ12ا3'.split(' ');
const prefixes = ['', '', '', 'ال', 'ال', 'و', 'ب', 'وال', 'لل'];
const suffixes = ['', '', '', '', 'ات', 'ين', 'ها', 'ية'];

const vocabularySize = 100_000;

/** Words that look like Arabic and are none, the most frequent first. */
function makeVocabulary(random: () => number): string[] {
  const pick = (from: string | readonly string[]): string =>
    from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const root = [pick(consonants), pick(consonants), pick(consonants)];
    const word = pick(patterns).replace(/[123]/gu, (digit) => root[Number(digit) - 1] ?? '');
    words.add(pick(prefixes) + word + pick(suffixes));
  }
  return [...words];
}

/**
 * Articles of made-up words, the same for the same seed, 300 words each. Frequencies follow Zipf's law
 * with exponent 1, whose distribution is inverted in closed form: rank = size^u.
 */
export function* generateWords(count: number, seed = 42): Generator<BenchArticle> {
  const random = randomNumbers(seed);
  const vocabulary = makeVocabulary(random);
  const words = (length: number): string[] =>
    Array.from({ length }, () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '');
  for (let id = 1; id <= count; id++) {
    const date = new Date(Date.UTC(1995, 0, 1 + Math.floor(random() * 11_000)));
    const day = Number(date.toISOString().slice(0, 10).replaceAll('-', ''));
    yield { id, day, title: words(8), body: words(292) };
  }
}
