import { isSameName } from '../../arabic/is-same-name.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import { romanisation } from '../../arabic/romanisation.ts';
import { stem } from '../../arabic/stem.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import { stripPrefixes } from '../../arabic/strip-prefixes.ts';
import type { Steps } from '../steps.ts';
import type { CountedWord } from './counted-word.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';
import { RewritingMachine } from './rewriting-machine.ts';
import type { Variant } from './variant.ts';

/** A Latin word of two letters may be anything. */
const fewestLetters = 3;

/** What a step away from the usual spelling must be made up for in frequency: as many powers of e. */
const weightOfCost = 1.5;

/**
 * A word of three consonants may be a step away in one article, two in two, three in eight; with each
 * consonant more that fits, it is e times less likely that it does so by accident.
 */
const leastLikelihood = 0.5;

/** How much further from the Latin letters than the best a second spelling may be. */
const mostAdded = 1;

/** What is longer is no name, and would take long. */
const longestName = 30;

const mostCandidates = 500;

interface Candidate extends CountedWord {
  readonly cost: number;
}

/**
 * The Arabic spellings of a name typed in Latin letters, as the archive has them: «astana» → «استانا»,
 * «khashoggi» → «خاشقجي». The best by how usual the letters are and how frequent the word is, and beside
 * it other spellings of the same name; none when even the best is far-fetched. The vocabulary decides, not
 * the reader: which vowels are long no Latin letter tells.
 *
 * @param lexicon what the stems of the index were made with
 */
export function* latinVariants(
  vocabulary: DictionaryVocabulary,
  lexicon: Lexicon,
  folded: string,
  most: number,
): Steps<readonly Variant[]> {
  if (folded.length < fewestLetters || folded.length > longestName || !/^[a-z]+$/u.test(folded))
    return [];
  const machine = new RewritingMachine(folded, romanisation, mostCost(folded));
  const { words } = yield* vocabulary.accepted(machine, mostCandidates);
  const candidates = words
    .filter(({ word }) => !isStopWord(word) && !hasClitic(word, vocabulary, lexicon))
    .map((counted): Candidate => ({ ...counted, cost: costOf(counted.word, machine, vocabulary) }))
    .sort((a, b) => likelihood(b) - likelihood(a));
  const [best] = candidates;
  if (best === undefined || likelihood(best) < leastLikelihood) return [];
  const name = stripPrefixes(best.word, lexicon);
  const stems = new Set<string>();
  return candidates
    .filter(({ word, cost }) => {
      if (word === best.word) return true;
      const other = stripPrefixes(word, lexicon);
      return cost <= best.cost + mostAdded && isSameName(name, other, lexicon);
    })
    .filter(({ word }) => {
      const own = stem(word, lexicon);
      return !stems.has(own) && stems.add(own);
    })
    .slice(0, most)
    .map(({ word, documents }) => ({ word, kind: 'latin', documents }));
}

/** A short word has too many others near it. */
function mostCost(folded: string): number {
  if (folded.length < 5) return 2;
  if (folded.length < 7) return 3;
  return folded.length < 9 ? 4 : 5;
}

function likelihood({ word, documents, cost }: Candidate): number {
  const consonants = word.replace(/^ال|[اويءه]/gu, '').length;
  return Math.log(documents) + consonants - weightOfCost * cost;
}

/**
 * An article that Latin letters leave out is a step away for a word that is written without it too:
 * «mosul» is «الموصل», but «bank» is «بنك» rather than «البنك».
 */
function costOf(word: string, machine: RewritingMachine, vocabulary: Lexicon): number {
  const cost = machine.costOf(word);
  const bare = word.slice(2);
  const isArticleAdded = word.startsWith('ال') && machine.costOf(bare) <= cost;
  return isArticleAdded && vocabulary.frequency(bare) > 0 ? cost + 1 : cost;
}

/** Whether a word is another one behind «و», «ب» …: no name, and found by its stem anyway. */
function hasClitic(word: string, vocabulary: Lexicon, lexicon: Lexicon): boolean {
  if (word.startsWith('ال')) return false;
  const bare = stripPrefixes(word, lexicon);
  return bare !== word && vocabulary.frequency(bare) + vocabulary.frequency(`ال${bare}`) > 0;
}
