import type { Lexicon } from '../../arabic/lexicon.ts';
import { arabisation } from '../../arabic/arabisation.ts';
import { rootLetters } from '../../arabic/root-letters.ts';
import { stripPrefixes } from '../../arabic/strip-prefixes.ts';
import type { Steps } from '../steps.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';
import { RewritingMachine } from './rewriting-machine.ts';
import type { Variant } from './variant.ts';

/** Latin words lie so far apart that what is one step away is enough. */
const mostCost = 1;

/** Arabic words have three consonants, and some Latin word is like them by accident: «سكان» is no «scan». */
const foreignLetters = 4;

const mostCandidates = 20;

/**
 * A foreign name as the archive writes it in Latin letters: «ترامب» → «trump», «أندرويد» → «android».
 *
 * @param lexicon what the stems of the index were made with
 */
export function* latinNames(
  vocabulary: DictionaryVocabulary,
  lexicon: Lexicon,
  folded: string,
  most: number,
): Steps<readonly Variant[]> {
  const name = stripPrefixes(folded, lexicon);
  if (!/^[\u0621-\u064A]{4,30}$/u.test(name)) return [];
  if (rootLetters(name, lexicon) < foreignLetters) return [];
  const machine = new RewritingMachine(name, arabisation, mostCost);
  const { words } = yield* vocabulary.accepted(machine, mostCandidates);
  return words
    .filter(({ word }) => /^[a-z]{4,}$/u.test(word))
    .slice(0, most)
    .map(({ word, documents }) => ({ word, kind: 'latin', documents }));
}
