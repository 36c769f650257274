import { isSameName } from '../../arabic/is-same-name.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import type { Rewriting } from '../../arabic/rewriting.ts';
import { rootLetters } from '../../arabic/root-letters.ts';
import { spellingRules } from '../../arabic/spelling-rules.ts';
import { stem } from '../../arabic/stem.ts';
import { stripPrefixes } from '../../arabic/strip-prefixes.ts';
import type { Steps } from '../steps.ts';
import type { CountedWord } from './counted-word.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';
import { RewritingMachine } from './rewriting-machine.ts';
import type { Variant } from './variant.ts';

/** Words with more consonants are so far from any other that two differences leave them themselves. */
const lettersForTwo = 5;

/** The archive may know a name with its article alone: «الفايسبوك». */
const article: Rewriting = { from: '', to: 'ال', cost: 0, at: 'start' };

/** What is longer is no name, and would take long. */
const isName = /^[\u0621-\u064A]{4,30}$/u;

/** Not taken off a name that the archive does not hold in this spelling: «لأستانة», «وترمب». */
const clitic = /^[وفبلك]/u;

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
  const found = yield* spellingsOf(vocabulary, lexicon, bare);
  const behindClitic = found.length === 0 && vocabulary.frequency(bare) === 0 && clitic.test(bare);
  const words = behindClitic ? yield* spellingsOf(vocabulary, lexicon, bare.slice(1)) : found;
  const stems = new Set([stem(folded, lexicon)]);
  return words
    .filter(({ word }) => isNew(stem(word, lexicon), stems))
    .slice(0, most)
    .map(({ word, documents }) => ({ word, kind: 'spelling', documents }));
}

/** Words that are the same name as one without article, the most frequent first. */
function* spellingsOf(
  vocabulary: DictionaryVocabulary,
  lexicon: Lexicon,
  name: string,
): Steps<readonly CountedWord[]> {
  if (!isName.test(name)) return [];
  const differences = rootLetters(name, lexicon) >= lettersForTwo ? 2 : 1;
  const machine = new RewritingMachine(name, [...spellingRules, article], differences);
  const { words } = yield* vocabulary.accepted(machine, mostCandidates);
  return words.filter(({ word }) => isSameName(name, stripPrefixes(word, lexicon), lexicon));
}

function isNew(value: string, seen: Set<string>): boolean {
  return !seen.has(value) && seen.add(value).has(value);
}
