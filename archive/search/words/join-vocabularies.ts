import type { Steps } from '../steps.ts';
import { byFrequency, type CountedWord, type FoundWords } from './counted-word.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';

/** Several vocabularies as one: a word of two of them counts in both. */
export function joinVocabularies(
  joined: readonly [DictionaryVocabulary, ...DictionaryVocabulary[]],
): DictionaryVocabulary {
  const [first, ...others] = joined;
  if (others.length === 0) return first;
  const frequency = (folded: string): number =>
    joined.reduce((sum, each) => sum + each.frequency(folded), 0);

  function* gather(
    most: number,
    look: (vocabulary: DictionaryVocabulary) => Steps<FoundWords>,
  ): Steps<FoundWords> {
    const words = new Set<string>();
    let total = 0;
    for (const vocabulary of joined) {
      const found = yield* look(vocabulary);
      for (const { word } of found.words) words.add(word);
      total = Math.max(total, found.total);
    }
    const counted = [...words].map((word): CountedWord => ({ word, documents: frequency(word) }));
    counted.sort(byFrequency);
    return { words: counted.slice(0, most), total: Math.max(total, words.size) };
  }

  return {
    articles: first.articles,
    frequency,
    holdsBeginning: (beginning) => joined.some((each) => each.holdsBeginning(beginning)),
    *startingWith(beginning, most) {
      const found = yield* gather(most, function* (vocabulary) {
        const words = yield* vocabulary.startingWith(beginning, most);
        return { words, total: words.length };
      });
      return found.words;
    },
    matching: (pattern, most) => gather(most, (each) => each.matching(pattern, most)),
    near: (word, distance, most) => gather(most, (each) => each.near(word, distance, most)),
    accepted: (machine, most) => gather(most, (each) => each.accepted(machine, most)),
  };
}
