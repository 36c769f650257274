import { succeed, type Outcome } from '../contract/outcome.ts';
import { scopes, type Scope } from '../contract/search-words.ts';
import { loosestRung } from '../contract/describe-rung.ts';
import type { CommandOptions } from './command-line.ts';
import type { Complaint } from './complaint.ts';
import { oneOf } from './one-of.ts';

/** How a query is to be understood, as a request says it. */
export interface ReadingOptions {
  readonly scope: Scope | undefined;
  readonly strictness: number | null;
  readonly spellings: boolean;
  readonly withoutSpellings: string[];
}

const strictnesses = Array.from({ length: loosestRung }, (_, index) => String(index + 1));

/** Reads `--in`, `--strict`, `--no-spellings` and `--without-spelling`. */
export function readingOptions(options: CommandOptions): Outcome<ReadingOptions, Complaint> {
  const scope = oneOf('--in', options.in, scopes);
  if (!scope.ok) return scope;
  const strict = oneOf('--strict', options.strict, strictnesses);
  if (!strict.ok) return strict;
  return succeed({
    scope: scope.value,
    strictness: strict.value === undefined ? null : Number(strict.value),
    spellings: !options['no-spellings'],
    withoutSpellings: options['without-spelling'] ?? [],
  });
}
