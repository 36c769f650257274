import lunr from 'lunr';
import { mostExpansions, type Vocabulary } from '../../archive/search/vocabulary.ts';
import type { Steps } from '../../archive/search/steps.ts';

/** Parts of lunr's public interface that its type declarations leave out: https://lunrjs.com/docs/lunr.TokenSet.html */
interface TokenSetFactories {
  fromArray(sortedWords: readonly string[]): lunr.TokenSet;
  fromFuzzyString(word: string, editDistance: number): lunr.TokenSet;
}
const tokenSets = lunr.TokenSet as unknown as TokenSetFactories;

/** A vocabulary in memory: lunr's token sets decide what is near, regular expressions what fits. */
export function lunrVocabulary(frequencies: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...frequencies.keys()].sort();
  const tokenSet = tokenSets.fromArray(sorted);
  const frequency = (folded: string): number => frequencies.get(folded) ?? 0;
  function* mostFrequent(words: string[]): Steps<string[]> {
    return words
      .sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
      .slice(0, mostExpansions);
  }
  return {
    frequency,
    startingWith: (beginning) => mostFrequent(sorted.filter((word) => word.startsWith(beginning))),
    matching(pattern) {
      const expression = new RegExp(`^${escaped(pattern).replaceAll('\\*', '.*')}$`, 'su');
      return mostFrequent(sorted.filter((word) => expression.test(word)));
    },
    near: (word, distance) =>
      mostFrequent(tokenSet.intersect(tokenSets.fromFuzzyString(word, distance)).toArray()),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
