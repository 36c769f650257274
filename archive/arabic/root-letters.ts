import type { Lexicon } from './lexicon.ts';

/*
 * Letters that Arabic words are built with around their root. Each comes off only where the archive
 * attests what remains, but for those pronouns and endings that names hardly ever end in.
 */
const clitics = ['وب', 'ول', 'وك', 'وس', 'فب', 'فل', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'];
const augments = 'است يست تست نست مست مت يت تت نت ان ين تن من ا ي ت ن م'.split(' ');
const endings = 'ون ين ان وا يه تين ته تا ني نا يا يون ات ي ت ا ه ك'.split(' ');
const pronouns = ['هما', 'ها', 'هم', 'هن', 'كم'];
/** What stands behind anything. */
const safeEndings: ReadonlySet<string> = new Set([...pronouns, 'ي', 'ه', 'ا']);

/**
 * Derived words of three consonants that are known by their shape, written as grammars do with ف, ع and ل
 * for the root: «انتهاك», «تسويق», «مرتقب», «مراقب».
 */
const shapes = [
  ...['افتعال', 'انفعال', 'استفعال', 'افعال', 'تفعيل', 'تفويل', 'تفعال'],
  ...['مفتعل', 'منفعل', 'مستفعل', 'مفعول', 'مفعال', 'مفاعل', 'متفاعل'],
].map((shape) => new RegExp(`^${shape.replace(/[فعل]/gu, '[^اوي]')}$`, 'u'));

const person = ['ي', 'ت', 'ن', 'ا', 'م'];

/**
 * How many consonants a folded word has in its shortest reading as an Arabic word: when all is taken off
 * that can be a clitic, an augment or an ending by the archive's own words. Arabic roots have three, so
 * a word with four or more is nearly always a name or borrowed («ترامب», «فيسبوك», «ديمقراطي»), and
 * another vowel does not make it another word as it does between «مدينة» and «مدنية».
 */
export function rootLetters(folded: string, lexicon: Pick<Lexicon, 'frequency'>): number {
  const readings = new Set([folded]);
  // What is added here is read again: «وبرامجهم» → «برامجهم» → «برامج».
  for (const reading of readings) {
    for (const rest of withoutEnding(reading, lexicon)) readings.add(rest);
    for (const rest of withoutBeginning(reading, lexicon)) readings.add(rest);
  }
  return Math.min(...Array.from(readings, consonants));
}

function* withoutEnding(word: string, lexicon: Pick<Lexicon, 'frequency'>): Generator<string> {
  for (const ending of [...pronouns, ...endings]) {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 3) continue;
    if (safeEndings.has(ending) || isKnown(rest, lexicon)) yield rest;
  }
}

function* withoutBeginning(word: string, lexicon: Pick<Lexicon, 'frequency'>): Generator<string> {
  for (const clitic of clitics) {
    const rest = word.slice(clitic.length);
    if (word.startsWith(clitic) && rest.length >= 3 && isKnown(rest, lexicon)) yield rest;
  }
  for (const augment of augments) {
    const rest = word.slice(augment.length);
    if (!word.startsWith(augment) || rest.length < 2) continue;
    const others = person.filter((letter) => letter !== augment.charAt(0));
    const isVerb = others.some((other) => isKnown(other + word.slice(1), lexicon));
    if (isVerb || (augment.length === 1 && isKnown(rest, lexicon))) yield rest;
  }
}

function isKnown(word: string, lexicon: Pick<Lexicon, 'frequency'>): boolean {
  return [word, `ال${word}`, `${word}ه`].some((form) => lexicon.frequency(form) > 0);
}

function consonants(word: string): number {
  if (shapes.some((shape) => shape.test(word))) return 3;
  const all = word.replace(/[اويء]/gu, '').length;
  // The ت of «اجتماع» and «مجتمع», the ط of «اضطراب»: the eighth form puts it behind the first letter.
  return /^[ايتنم][^اوي][تط]/u.test(word) ? all - 1 : all;
}
