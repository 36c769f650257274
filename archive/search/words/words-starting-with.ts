import type { Steps } from '../steps.ts';
import type { FoundWords } from './counted-word.ts';
import { findAccepted } from './find-accepted.ts';
import { PatternMachine } from './pattern-machine.ts';
import type { WordSpace } from './word-space.ts';

/** The words that begin so, all of them counted. Where the total does not matter, {@link completions} is faster. */
export function wordsStartingWith(
  where: WordSpace,
  beginning: string,
  most: number,
): Steps<FoundWords> {
  return findAccepted(where, beginning, new PatternMachine(['']), most);
}
