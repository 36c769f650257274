import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** A name as filters compare it: each word folded, so that a choice does not hang on a hamza. */
export function foldName(name: string): string {
  return tokenize(name)
    .map(({ start, end }) => fold(name.slice(start, end)))
    .join(' ');
}
