import { affixesByLetter } from './affixes-by-letter.ts';
import type { Lexicon } from './lexicon.ts';

/** Pronouns, plural and dual endings, relation: longest first. Folded: ة stands as ه, ى as ي. */
const suffixes = 'يات تين تان تها هما كما ها هم هن نا كم ان ات ون ين وا ته تي يا يه ه ي ا'.split(
  ' ',
);

const suffixesOf = affixesByLetter(suffixes, 'last');

/** The rest must be known at least this well beside the whole word. */
const leastShare = 0.02;

const mostRounds = 3;

/**
 * Takes off endings as long as the archive knows what remains: «فلسطيني» → «فلسطين», «مكتباتها» →
 * «مكتبات» → «مكتب» where attested, while «بوتين» and «برلين» stay whole.
 */
export function stripSuffixes(folded: string, lexicon: Lexicon): string {
  let word = folded;
  for (let round = 0; round < mostRounds; round++) {
    const shorter = withoutSuffix(word, lexicon);
    if (shorter === word) break;
    word = shorter;
  }
  return word;
}

function withoutSuffix(word: string, lexicon: Lexicon): string {
  for (const suffix of suffixesOf(word)) {
    if (isAttestedWithout(suffix, word, lexicon)) return word.slice(0, -suffix.length);
  }
  return word;
}

function isAttestedWithout(suffix: string, word: string, lexicon: Lexicon): boolean {
  if (word.length - suffix.length < shortestRest(suffix) || !word.endsWith(suffix)) return false;
  const rest = word.slice(0, -suffix.length);
  const known = familiarity(rest, lexicon);
  if (known === 0) return false;
  const whole = familiarity(word, lexicon);
  // Two letters are a word by accident too often: they must be known as well as the whole.
  return rest.length >= 3 ? known >= leastShare * whole : known >= whole;
}

function shortestRest(suffix: string): number {
  if (suffix === 'ا') return 4;
  return suffix.length === 1 ? 3 : 2;
}

/** Articles that know a word bare, with the article, or in the feminine. */
function familiarity(word: string, lexicon: Lexicon): number {
  return lexicon.frequency(word) + lexicon.frequency(`ال${word}`) + lexicon.frequency(`${word}ه`);
}
