import type { Steps } from '../steps.ts';
import type { CountedWord } from './counted-word.ts';
import { frequentWords } from './frequent-words.ts';
import { MostFrequent } from './most-frequent.ts';
import { documentsOfWord, type WordSpace } from './word-space.ts';

/** Words counted in all segments between two steps. */
const wordsPerStep = 16;

/**
 * The most frequent so many of the words that begin so, without counting all.
 *
 * Each segment gives its own most frequent words. One that it did not give it holds at most as often as
 * the last that it gave; so much more a word can have that other segments gave, and one that none gave
 * has no more than that in all of them together. What may be among the best is counted; if a word that
 * none gave may be, they are asked for more (Fagin, Lotem and Naor 2003,
 * <https://doi.org/10.1016/S0022-0000(03)00026-6>).
 */
export function* frequentInAll(
  where: WordSpace,
  beginning: string,
  most: number,
): Steps<readonly CountedWord[]> {
  const { dictionaries, space } = where;
  // Twice as many will do as a rule, since segments of one archive are alike.
  for (let asked = 2 * most; ; asked *= 2) {
    let ofUnseen = 0;
    /** How many more documents a word may be in than one that no segment gave. */
    const more = new Map<string, number>();
    for (const dictionary of dictionaries) {
      const given = yield* frequentWords(dictionary, space, beginning, asked);
      const least = given.length < asked ? 0 : (given.at(-1)?.documents ?? 0);
      ofUnseen += least;
      for (const { word, documents } of given) {
        more.set(word, (more.get(word) ?? 0) + documents - least);
      }
    }
    const best = new MostFrequent(most);
    const hopeful = [...more].sort((a, b) => b[1] - a[1]);
    for (const [index, [word, ofWord]] of hopeful.entries()) {
      if (ofUnseen + ofWord < best.least) break;
      if (index % wordsPerStep === 0) yield;
      best.offer({ word, documents: documentsOfWord(where, word) });
    }
    const words = best.words();
    if (ofUnseen === 0 || ofUnseen < (words[most - 1]?.documents ?? 0)) return words;
  }
}
