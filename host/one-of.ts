import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { Complaint } from './complaint.ts';

/** Reads a word from the command line that must be one of a few; one that was not given stays `undefined`. */
export function oneOf<Choice extends string>(
  name: string,
  written: string | undefined,
  choices: readonly Choice[],
): Outcome<Choice | undefined, Complaint> {
  if (written === undefined) return succeed(undefined);
  const choice = choices.find((candidate) => candidate === written);
  if (choice !== undefined) return succeed(choice);
  return fail({
    ar: `${name}: المطلوب واحد من ${choices.join('، ')}؛ لا «${written}»`,
    en: `${name} takes one of ${choices.join(', ')}; not "${written}"`,
  });
}
