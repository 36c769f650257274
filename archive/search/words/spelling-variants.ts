import { isSameName } from '../../arabic/is-same-name.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import type { Rewriting } from '../../arabic/rewriting.ts';
import { rootLetters } from '../../arabic/root-letters.ts';
import { spellingRules } from '../../arabic/spelling-rules.ts';
import { stem } from '../../arabic/stem.ts';
import { stripPrefixes } from '../../arabic/strip-prefixes.ts';
import type { Steps } from '../steps.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';
import { RewritingMachine } from './rewriting-machine.ts';
import type { Variant } from './variant.ts';

/** Words with more consonants are so far from any other that two differences leave them themselves. */
const lettersForTwo = 5;

/** The archive may know a name with its article alone: «الفايسبوك». */
const article: Rewriting = { from: '', to: 'ال', cost: 0, at: 'start' };

const shortestWord = 4;
/** What is longer is no name, and would take long. */
const longestName = 30;

const mostCandidates = 100;

/**
 * Other spellings of a name, as the archive has them, the most frequent first: «نتنياهو» → «نتانياهو»,
 * «بأستانا» → «أستانة». Such as the search finds by the same stem anyway are left out.
 *
 * @param lexicon what the stems of the index were made with
 */
export function* spellingVariants(
  vocabulary: DictionaryVocabulary,
  lexicon: Lexicon,
  folded: string,
  most: number,
): Steps<readonly Variant[]> {
  const bare = stripPrefixes(folded, lexicon);
  if (bare.length < shortestWord || bare.length > longestName || !/^[\u0621-\u064A]+$/u.test(bare))
    return [];
  const differences = rootLetters(bare, lexicon) >= lettersForTwo ? 2 : 1;
  const machine = new RewritingMachine(bare, [...spellingRules, article], differences);
  const { words } = yield* vocabulary.accepted(machine, mostCandidates);
  const stems = new Set([stem(folded, lexicon)]);
  return words
    .filter(({ word }) => isSameName(bare, stripPrefixes(word, lexicon), lexicon))
    .filter(({ word }) => isNew(stem(word, lexicon), stems))
    .slice(0, most)
    .map(({ word, documents }) => ({ word, kind: 'spelling', documents }));
}

function isNew(value: string, seen: Set<string>): boolean {
  return !seen.has(value) && seen.add(value).has(value);
}
