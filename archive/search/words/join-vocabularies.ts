import type { Steps } from '../steps.ts';
import type { CountedWord, FoundWords } from './counted-word.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';

/**
 * The words of two spaces as one, such as those of articles and of their related headlines. An article
 * that holds a word in both counts twice.
 */
export function joinVocabularies(
  first: DictionaryVocabulary,
  second: DictionaryVocabulary,
): DictionaryVocabulary {
  const frequency = (folded: string): number => first.frequency(folded) + second.frequency(folded);
  const both = (words: readonly CountedWord[], most: number): CountedWord[] =>
    [...new Set(words.map(({ word }) => word))]
      .map((word) => ({ word, documents: frequency(word) }))
      .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
      .slice(0, most);
  function* find(
    look: (vocabulary: DictionaryVocabulary) => Steps<FoundWords>,
    most: number,
  ): Steps<FoundWords> {
    const [ofFirst, ofSecond] = [yield* look(first), yield* look(second)];
    const words = both([...ofFirst.words, ...ofSecond.words], most);
    return { words, total: Math.max(words.length, ofFirst.total, ofSecond.total) };
  }
  return {
    articles: first.articles,
    frequency,
    *startingWith(beginning, most) {
      const ofFirst = yield* first.startingWith(beginning, most);
      return both([...ofFirst, ...(yield* second.startingWith(beginning, most))], most);
    },
    matching: (pattern, most) => find((each) => each.matching(pattern, most), most),
    near: (word, distance, most) => find((each) => each.near(word, distance, most), most),
  };
}
