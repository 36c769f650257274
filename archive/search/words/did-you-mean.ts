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

/**
 * What a candidate must weigh for a word that the archive does not hold, which may as well be one that
 * nobody has written yet: a slip may have been meant for any word, an edit for one in four articles, one
 * and a half for one in thirty-one.
 */
const leastWeight = Math.log(0.03);

/** A word that keeps so many letters but for one edit does not by accident, however rare the other is. */
const tellingLetters = 6;

/** Shorter words have all others near. Numbers are meant as they stand. */
const fewestLetters = 3;

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
  if (Array.from(word).length < fewestLetters || /\p{Nd}/u.test(word)) return null;
  const held = timesFound(word, vocabulary, lexicon);
  let best: CountedWord | null = null;
  let bestWeight = Math.log(held * oddsOfHeldWord);
  const { words } = yield* vocabulary.near(word, allowedDistance(word, lexicon), mostCandidates);
  for (const candidate of words) {
    const cost = typingCost(word, candidate.word);
    const weight = Math.log(candidate.documents) - cost * Math.log(oddsOfEdit);
    if (candidate.word === word || weight <= bestWeight) continue;
    const letters = tellingIn(word, candidate.word, lexicon);
    const isTelling = cost <= 1 && letters >= tellingLetters;
    if (cost > mostCost(letters) || (weight <= leastWeight && !isTelling)) continue;
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
 * How many letters of a word tell it from others: not its article, which many have, nor one that was not
 * typed and would make two words alike, «أرجوحة» and «الدوحة».
 */
function tellingIn(word: string, candidate: string, lexicon: Lexicon): number {
  const isArticleTyped = word.startsWith('ال') || !candidate.startsWith('ال');
  return Array.from(stripPrefixes(isArticleTyped ? word : candidate, lexicon)).length;
}

/** How much may be wrong in a word of so many letters that it is still itself. */
function mostCost(letters: number): number {
  if (letters < 4) return 0.5;
  return letters < 8 ? 1 : 2;
}

/**
 * How many edits away to look, by the length of a word without its article: Elasticsearch's `AUTO`
 * (<https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options>).
 */
function allowedDistance(word: string, lexicon: Lexicon): 1 | 2 {
  return Array.from(stripPrefixes(word, lexicon)).length < 6 ? 1 : 2;
}
