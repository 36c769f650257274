import lunr from 'lunr';
import type { Lexicon } from '../arabic/lexicon.ts';

/** The folded words of an archive, to be looked up by their letters. */
export interface Vocabulary extends Lexicon {
  /** Words that begin so, most frequent first, at most {@link mostExpansions}. */
  startingWith(beginning: string): string[];
  /** Words that fit a pattern in which `*` stands for any letters. */
  matching(pattern: string): string[];
  /** Words at most so many edits away. */
  near(word: string, distance: number): string[];
}

/** Parts of lunr's public interface that its type declarations leave out: https://lunrjs.com/docs/lunr.TokenSet.html */
interface TokenSetFactories {
  fromArray(sortedWords: readonly string[]): lunr.TokenSet;
  fromString(pattern: string): lunr.TokenSet;
  fromFuzzyString(word: string, editDistance: number): lunr.TokenSet;
}
const tokenSets = lunr.TokenSet as unknown as TokenSetFactories;

/** More words than this behind one pattern cost time and mean nothing to a reader. */
export const mostExpansions = 500;

export function makeVocabulary(
  frequencies: ReadonlyMap<string, number>,
  articles: number,
): Vocabulary {
  const sorted = [...frequencies.keys()].sort();
  const tokenSet = tokenSets.fromArray(sorted);
  const frequency = (folded: string): number => frequencies.get(folded) ?? 0;
  const mostFrequent = (words: string[]): string[] =>
    words.sort((a, b) => frequency(b) - frequency(a)).slice(0, mostExpansions);
  const intersect = (set: lunr.TokenSet): string[] =>
    mostFrequent(tokenSet.intersect(set).toArray());
  return {
    articles,
    frequency,
    startingWith(beginning) {
      const words: string[] = [];
      for (let at = firstAtLeast(sorted, beginning); at < sorted.length; at++) {
        const word = sorted[at] ?? '';
        if (!word.startsWith(beginning)) break;
        words.push(word);
      }
      return mostFrequent(words);
    },
    matching: (pattern) => intersect(tokenSets.fromString(pattern)),
    near: (word, distance) => intersect(tokenSets.fromFuzzyString(word, distance)),
  };
}

/** Index of the first word that is not less than `bound`, by bisection. */
function firstAtLeast(sorted: readonly string[], bound: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
