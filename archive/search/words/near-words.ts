import type { Steps } from '../steps.ts';
import type { FoundWords } from './counted-word.ts';
import { findAccepted } from './find-accepted.ts';
import { NearMachine } from './near-machine.ts';
import type { WordSpace } from './word-space.ts';

/** The words at most so many edits away from one, itself included ({@link NearMachine} says what an edit is). */
export function nearWords(
  where: WordSpace,
  word: string,
  distance: number,
  most: number,
): Steps<FoundWords> {
  return findAccepted(where, '', new NearMachine(word, distance), most);
}
