import type { Steps } from '../steps.ts';
import { AcceptedWords } from './accepted-words.ts';
import { collectWords } from './collect-words.ts';
import type { FoundWords } from './counted-word.ts';
import type { Machine } from './machine.ts';
import { mergeWords } from './merge-words.ts';
import type { WordSpace } from './word-space.ts';

/** The words of a space that begin so and go on as a machine accepts. */
export function findAccepted(
  { dictionaries, space }: WordSpace,
  beginning: string,
  machine: Machine,
  most: number,
): Steps<FoundWords> {
  const streams = dictionaries.map(
    (dictionary) => new AcceptedWords(dictionary.cursor(), space + beginning, machine),
  );
  return collectWords(mergeWords(streams), space, most);
}
