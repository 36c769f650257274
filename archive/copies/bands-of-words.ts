import { hashWords } from './hash-words.ts';

/** Words that a band is made of: enough that few other stories have them, few enough to outlive edits. */
const bandWords = 4;

/** Bands that an article is looked up by at the most. */
export const mostBands = 12;

/**
 * What a text is looked up by: of every four words that follow each other, those with the smallest
 * hashes (a bottom-k sketch: Cohen and Kaplan 2007, https://doi.org/10.1145/1281100.1281133). Of two texts
 * that share a part of these shingles, the sketches share about as large a part.
 *
 * @returns hashes of 32 bits, signed, each once, in the order of other hashes: their own would crowd at
 * the lower end of the numbers
 */
export function bandsOfWords(words: Int32Array): number[] {
  const ranks: number[] = [];
  const places: number[] = [];
  for (let at = 0; at + bandWords <= words.length; at++) {
    const rank = hashWords(words, at, at + bandWords, 1);
    if (ranks.length === mostBands && rank >= (ranks[mostBands - 1] as number)) continue;
    let place = ranks.length;
    while (place > 0 && rank < (ranks[place - 1] as number)) place -= 1;
    if (ranks[place - 1] === rank) continue;
    ranks.splice(place, 0, rank);
    places.splice(place, 0, at);
    if (ranks.length > mostBands) {
      ranks.pop();
      places.pop();
    }
  }
  return places.map((at) => hashWords(words, at, at + bandWords, 2));
}
