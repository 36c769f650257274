import type { Lexicon } from '../../arabic/lexicon.ts';
import type { Dictionary } from '../segments/dictionary.ts';
import type { Steps } from '../steps.ts';
import { completions } from './completions.ts';
import type { CountedWord, FoundWords } from './counted-word.ts';
import { findAccepted } from './find-accepted.ts';
import type { Machine } from './machine.ts';
import { matchingWords } from './matching-words.ts';
import { nearWords } from './near-words.ts';
import { documentsOfWord, holdsBeginning, type WordSpace } from './word-space.ts';

/** The folded words of an index, to be looked up by their letters. What may take long goes in steps. */
export interface DictionaryVocabulary extends Lexicon {
  /** Whether any word begins so. */
  holdsBeginning(beginning: string): boolean;
  /** The most frequent so many of the words that begin so. */
  startingWith(beginning: string, most: number): Steps<readonly CountedWord[]>;
  /** The words that fit a pattern in which `*` stands for any letters. */
  matching(pattern: string, most: number): Steps<FoundWords>;
  /** The words at most so many edits away. */
  near(word: string, distance: number, most: number): Steps<FoundWords>;
  /** The words that a machine accepts. */
  accepted(machine: Machine, most: number): Steps<FoundWords>;
}

/**
 * The words of one space, such as `=`, of the dictionaries of all segments of an index.
 *
 * @param articles how many articles the index holds
 */
export function dictionaryVocabulary(
  dictionaries: readonly Dictionary[],
  space: string,
  articles: number,
): DictionaryVocabulary {
  const where: WordSpace = { dictionaries, space };
  return {
    articles,
    frequency: (folded) => documentsOfWord(where, folded),
    holdsBeginning: (beginning) => holdsBeginning(where, beginning),
    startingWith: (beginning, most) => completions(where, beginning, most),
    matching: (pattern, most) => matchingWords(where, pattern, most),
    near: (word, distance, most) => nearWords(where, word, distance, most),
    accepted: (machine, most) => findAccepted(where, '', machine, most),
  };
}
