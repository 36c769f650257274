import type { Steps } from '../steps.ts';
import type { FoundWords } from './counted-word.ts';
import { findAccepted } from './find-accepted.ts';
import { PatternMachine } from './pattern-machine.ts';
import { documentsOfWord, type WordSpace } from './word-space.ts';

/**
 * The words that fit a pattern in which `*` stands for any letters, also for none. Only words that begin
 * as the pattern does are looked at.
 */
export function* matchingWords(where: WordSpace, pattern: string, most: number): Steps<FoundWords> {
  const [beginning = '', ...pieces] = pattern.split('*');
  if (pieces.length > 0) {
    return yield* findAccepted(where, beginning, new PatternMachine(pieces), most);
  }
  const documents = documentsOfWord(where, pattern);
  if (documents === 0) return { words: [], total: 0 };
  return { words: [{ word: pattern, documents }], total: 1 };
}
