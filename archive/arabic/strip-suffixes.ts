import type { Lexicon } from './lexicon.ts';

/** Pronouns, plural and dual endings, relation: longest first. Folded: ة stands as ه, ى as ي. */
const suffixes = 'يات تين تان تها هما كما ها هم هن نا كم ان ات ون ين وا ته تي يا يه ه ي ا'.split(
  ' ',
);

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
    const suffix = suffixes.find((ending) => isAttestedWithout(ending, word, lexicon));
    if (suffix === undefined) break;
    word = word.slice(0, -suffix.length);
  }
  return word;
}

/** Known words that lose a name by an ending: «سوري» is not of «سور», a wall. */
const whole: ReadonlySet<string> = new Set(['سوري']);

function isAttestedWithout(suffix: string, word: string, lexicon: Lexicon): boolean {
  if (!word.endsWith(suffix) || whole.has(word)) return false;
  const rest = word.slice(0, -suffix.length);
  const others = siblings(suffix, rest).reduce((sum, form) => sum + bare(form, lexicon), 0);
  // «لغة» and «لغات»: of two letters left, one number attests the other; «بنات» are not of «بن».
  if (rest.length === 2 && (suffix === 'ات' || suffix === 'ه')) return others > 0;
  if (rest.length < shortestRest(suffix)) return false;
  // «لبنان», «سلمان», «زيتون» end like a dual or a plural and have no other case.
  if (suffix === 'ان' || (suffix === 'ون' && !isVerbOrRelation.test(rest))) {
    if (others === 0) return false;
  }
  const known = familiarity(rest, lexicon) + (isCase(suffix) && rest.length >= 3 ? others : 0);
  const familiar = familiarity(word, lexicon);
  // Two letters are a word by accident too often: they must be known as well as the whole.
  return rest.length >= 3
    ? known >= 1 && known >= leastShare * familiar
    : known >= 1 && known >= familiar;
}

/** «يعملون», «الفرنسيون»: their other case is another word, or rare. */
const isVerbOrRelation = /^[يت]|ي$/u;

/** «لاجئون» and «لاجئين» are one plural in two cases. */
function isCase(suffix: string): boolean {
  return suffix === 'ون' || suffix === 'ين';
}

/** The same word with the ending that goes with this one. */
function siblings(suffix: string, rest: string): string[] {
  const other = { ون: 'ين', ين: 'ون', ان: 'ين', ات: 'ه', ه: 'ات' }[suffix];
  return other === undefined ? [] : [rest + other];
}

function bare(word: string, lexicon: Lexicon): number {
  return lexicon.frequency(word) + lexicon.frequency(`ال${word}`);
}

function shortestRest(suffix: string): number {
  if (suffix === 'ا') return 4;
  if (suffix === 'يه') return 3;
  return suffix.length === 1 ? 3 : 2;
}

/** Articles that know a word bare, with the article, or in the feminine. */
function familiarity(word: string, lexicon: Lexicon): number {
  return lexicon.frequency(word) + lexicon.frequency(`ال${word}`) + lexicon.frequency(`${word}ه`);
}
