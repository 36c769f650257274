import lunr from 'lunr';
import type { Steps } from '../../archive/search/steps.ts';
import type { CountedWord, FoundWords } from '../../archive/search/words/counted-word.ts';
import type { DictionaryVocabulary } from '../../archive/search/words/dictionary-vocabulary.ts';
import { lettersOf } from '../../archive/search/words/letters.ts';
import { noState, type Machine } from '../../archive/search/words/machine.ts';

/** Parts of lunr's public interface that its type declarations leave out: https://lunrjs.com/docs/lunr.TokenSet.html */
interface TokenSetFactories {
  fromArray(sortedWords: readonly string[]): lunr.TokenSet;
  fromFuzzyString(word: string, editDistance: number): lunr.TokenSet;
}
const tokenSets = lunr.TokenSet as unknown as TokenSetFactories;

/** A vocabulary in memory: lunr's token sets decide what is near, regular expressions what fits. */
export function lunrVocabulary(
  frequencies: ReadonlyMap<string, number>,
  articles: number,
): DictionaryVocabulary {
  const sorted = [...frequencies.keys()].sort();
  const tokenSet = tokenSets.fromArray(sorted);
  const frequency = (folded: string): number => frequencies.get(folded) ?? 0;
  const counted = (words: readonly string[], most: number): CountedWord[] =>
    words
      .map((word) => ({ word, documents: frequency(word) }))
      .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
      .slice(0, most);
  const found = (words: readonly string[], most: number): Steps<FoundWords> =>
    atOnce({ words: counted(words, most), total: words.length });
  return {
    articles,
    frequency,
    holdsBeginning: (beginning) => sorted.some((word) => word.startsWith(beginning)),
    startingWith: (beginning, most) =>
      atOnce(
        counted(
          sorted.filter((word) => word.startsWith(beginning)),
          most,
        ),
      ),
    matching(pattern, most) {
      const expression = new RegExp(`^${escaped(pattern).replaceAll('\\*', '.*')}$`, 'su');
      return found(
        sorted.filter((word) => expression.test(word)),
        most,
      );
    },
    near(word, distance, most) {
      const near = tokenSets.fromFuzzyString(word, distance);
      return found(tokenSet.intersect(near).toArray(), most);
    },
    accepted: (machine, most) =>
      found(
        sorted.filter((word) => isAccepted(machine, word)),
        most,
      ),
  };
}

function isAccepted(machine: Machine, word: string): boolean {
  let state = machine.start;
  for (const letter of lettersOf(word)) {
    state = machine.step(state, letter);
    if (state === noState) return false;
  }
  return machine.accepts(state);
}

/** What is at hand takes no steps. */
function* atOnce<Value>(value: Value): Steps<Value> {
  return value;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
