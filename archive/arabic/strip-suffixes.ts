import { affixesByLetter } from './affixes-by-letter.ts';
import type { Lexicon } from './lexicon.ts';

/** Pronouns, plural and dual endings, relation: longest first. Folded: ة stands as ه, ى as ي. */
export const suffixesOfWords: readonly string[] =
  'يات تين تان تها هما كما ها هم هن نا كم ان ات ون ين وا ته تي يا يه ه ي ا'.split(' ');

const suffixesOf = affixesByLetter(suffixesOfWords, 'last');

/** The rest must be known at least this well beside the whole word. */
const leastShare = 0.02;

const mostRounds = 3;

/** Words that would lose themselves with an ending, and their stem. */
const known: ReadonlyMap<string, string> = new Map([
  // «سوريا» is not of «سور», a wall.
  ['سوريا', 'سوري'],
  ['سوريه', 'سوري'],
  ['سوري', 'سوري'],
  // «مائة» is a hundred, «ماي» May in Tunisia and Algeria.
  ['مايه', 'مايه'],
  // «كافة» is all of something, «الكاف» a town.
  ['كافه', 'كافه'],
  // «المهدية» is a town, «مهدي» a name.
  ['مهديه', 'مهديه'],
  // «الباجي» is a name, «باجة» a town.
  ['باجي', 'باجي'],
]);

const knownEnds: ReadonlySet<number> = new Set(
  Array.from(known.keys(), (word) => word.charCodeAt(word.length - 1)),
);

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
  const endsLikeKnown = knownEnds.has(word.charCodeAt(word.length - 1));
  const named = endsLikeKnown ? known.get(word) : undefined;
  if (named !== undefined) return named;
  for (const suffix of suffixesOf(word)) {
    if (word.length - suffix.length < 2 || !word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    // «لاجئون» is «لاجئين»: hamza has another seat before و, and folding goes by the seat.
    if (suffix === 'ون' && rest.endsWith('و')) {
      const seated = `${rest.slice(0, -1)}ي`;
      if (knownBare(`${seated}ين`, lexicon) > 0) return seated;
    }
    if (isAttested(rest, suffix, word, lexicon)) return rest;
  }
  return word;
}

/** Whether the archive knows what remains without a suffix. */
function isAttested(rest: string, suffix: string, word: string, lexicon: Lexicon): boolean {
  const other = otherEnding[suffix];
  // «لغة» and «لغات»: of two letters left, one number attests the other; «بنات» are not of «بن».
  if (rest.length === 2 && (suffix === 'ات' || suffix === 'ه')) {
    return knownBare(`${rest}${other ?? ''}`, lexicon) > 0;
  }
  if (rest.length < shortestRest(suffix)) return false;
  const others = (other === undefined ? 0 : knownBare(rest + other, lexicon)) + onOtherSeat(rest, suffix, lexicon); // prettier-ignore
  // «لبنان», «سلمان», «ماكرون» end like a dual or a plural and have no other case.
  const isLikeCase =
    suffix === 'ان' || (suffix === 'ون' && rest.length < 5 && !isVerbOrRelation(rest));
  if (isLikeCase && others === 0) return false;
  // «لاجئون» and «لاجئين» are one plural in two cases: each attests the other, and «خزافين» «خزافًا».
  const isCase = (suffix === 'ون' || suffix === 'ين' || suffix === 'ا') && rest.length >= 3;
  const witnesses = familiarity(rest, lexicon) + (isCase ? others : 0);
  if (witnesses === 0) return false;
  // Two letters are a word by accident too often: they must be known as well as the whole.
  const share = rest.length >= 3 ? leastShare : 1;
  return witnesses >= share * familiarity(word, lexicon);
}

/** «لاجئين» is attested by «لاجئون», whose hamza sits on another seat. */
function onOtherSeat(rest: string, suffix: string, lexicon: Lexicon): number {
  const isSeated = suffix === 'ين' && rest.endsWith('ي');
  return isSeated ? knownBare(`${rest.slice(0, -1)}وون`, lexicon) : 0;
}

/** The ending that the same word has in another case or number. */
const otherEnding: Readonly<Record<string, string>> = {
  ون: 'ين', ين: 'ون', ان: 'ين', ا: 'ين', ات: 'ه', ه: 'ات',
}; // prettier-ignore

/** «يعملون», «الفرنسيون»: their other case is another word, or rare. */
function isVerbOrRelation(rest: string): boolean {
  return /^[يت]|ي$/u.test(rest);
}

function shortestRest(suffix: string): number {
  if (suffix === 'ا') return 4;
  return suffix.length === 1 || suffix === 'يه' ? 3 : 2;
}

function knownBare(word: string, lexicon: Lexicon): number {
  return lexicon.frequency(word) + lexicon.frequency(`ال${word}`);
}

/** Articles that know a word bare, with the article, or in the feminine. */
function familiarity(word: string, lexicon: Lexicon): number {
  return knownBare(word, lexicon) + lexicon.frequency(`${word}ه`);
}
