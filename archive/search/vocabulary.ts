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
  return {
    articles,
    frequency,
    startingWith: (beginning) => mostFrequent(wordsFrom(sorted, beginning)),
    matching(pattern) {
      const [beginning = '', ...rest] = pattern.split('*');
      const candidates = wordsFrom(sorted, beginning);
      return mostFrequent(candidates.filter((word) => continues(word, beginning.length, rest)));
    },
    near(word, distance) {
      const set = tokenSets.fromFuzzyString(word, distance);
      return mostFrequent(tokenSet.intersect(set).toArray());
    },
  };
}

/** All words that begin so. */
function wordsFrom(sorted: readonly string[], beginning: string): string[] {
  const words: string[] = [];
  for (let at = firstAtLeast(sorted, beginning); at < sorted.length; at++) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(beginning)) break;
    words.push(word);
  }
  return words;
}

/**
 * Whether a word goes on, from a place in it, with these pieces in order, anything between them and the
 * last one at its end. The first fit of a piece leaves the most room for the next, so nothing is tried
 * twice: lunr's token sets try every way, and «*a*a*a*» over a long row of the same letter takes hours.
 */
function continues(word: string, from: number, pieces: readonly string[]): boolean {
  const last = pieces.at(-1);
  if (last === undefined) return from === word.length;
  let at = from;
  for (const piece of pieces.slice(0, -1)) {
    const found = word.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return word.length - last.length >= at && word.endsWith(last);
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
