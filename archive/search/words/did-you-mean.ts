import type { Lexicon } from '../../arabic/lexicon.ts';
import { stem } from '../../arabic/stem.ts';
import { stripPrefixes } from '../../arabic/strip-prefixes.ts';
import type { Steps } from '../steps.ts';
import type { CountedWord } from './counted-word.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';
import { typingCost } from './typing-cost.ts';

/** How many times as frequent a word must be to be as likely meant with one edit more. */
const oddsOfEdit = 100;

/** How many times as likely as all its neighbours a word is meant that the archive holds. */
const oddsOfHeldWord = 50;

/** More candidates than this a word has only when it is short, and then the most frequent are enough. */
const mostCandidates = 500;

/**
 * The word that was probably meant by a folded one that the archive does not hold or hardly ever; `null`
 * when it was probably meant as it stands, and when the search finds the other by its stem anyway.
 *
 * What speaks for a candidate is how frequent it is and how easily it is mistyped so: the noisy channel
 * of Kernighan, Church and Gale 1990 (<https://aclanthology.org/C90-2036/>).
 *
 * @param lexicon what the stems of the index were made with
 */
export function* didYouMean(
  vocabulary: DictionaryVocabulary,
  lexicon: Lexicon,
  word: string,
): Steps<CountedWord | null> {
  const distance = allowedDistance(word);
  if (distance === 0) return null;
  const held = timesFound(word, vocabulary, lexicon);
  let best: CountedWord | null = null;
  let bestWeight = Math.log(held * oddsOfHeldWord);
  const { words } = yield* vocabulary.near(word, distance, mostCandidates);
  for (const candidate of words) {
    const cost = typingCost(word, candidate.word);
    const weight = Math.log(candidate.documents) - cost * Math.log(oddsOfEdit);
    if (candidate.word === word || weight <= bestWeight) continue;
    best = candidate;
    bestWeight = weight;
  }
  if (best === null || stem(best.word, lexicon) === stem(word, lexicon)) return null;
  return best;
}

/** In how many articles a word is found: in its own form, or that which its article and clitics leave. */
function timesFound(word: string, vocabulary: DictionaryVocabulary, lexicon: Lexicon): number {
  const bare = stripPrefixes(word, lexicon);
  const forms = bare === word ? [word] : [word, bare, `ال${bare}`];
  return Math.max(...forms.map((form) => vocabulary.frequency(form)));
}

/**
 * How many edits leave a word itself, by its length: Elasticsearch's `AUTO`
 * (<https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options>). A number is meant as
 * it stands.
 */
function allowedDistance(word: string): 0 | 1 | 2 {
  const letters = Array.from(word).length;
  if (letters < 3 || /\p{Nd}/u.test(word)) return 0;
  return letters < 6 ? 1 : 2;
}
