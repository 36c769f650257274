import { fail, succeed, type Outcome } from '../contract/outcome.ts';

/** Reads a word from the command line that must be one of a few; one that was not given stays `undefined`. */
export function oneOf<Choice extends string>(
  name: string,
  written: string | undefined,
  choices: readonly Choice[],
): Outcome<Choice | undefined, string> {
  if (written === undefined) return succeed(undefined);
  const choice = choices.find((candidate) => candidate === written);
  if (choice !== undefined) return succeed(choice);
  return fail(`${name} takes one of ${choices.join(', ')}; not "${written}"`);
}
