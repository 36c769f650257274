import type { Lexicon } from './lexicon.ts';
import { prefixesOfWords } from './strip-prefixes.ts';
import { suffixesOfWords } from './strip-suffixes.ts';

/**
 * Forms of a word that an archive holds and the word itself it does not: asked for «جائزة», it may have
 * «بجائزته» alone. A stem cannot bring the two together, since nothing attests what would remain, so the
 * word is tried with everything that may stand around it.
 *
 * @param folded a word whose stem the archive does not hold
 * @param vocabulary the words of the archive
 */
export function inflectedForms(folded: string, vocabulary: AttestedWords): string[] {
  const base = bareOf(folded);
  if (base.length < 3 || !/^[\u0621-\u064A]+$/u.test(base)) return [];
  // Two thousand forms may stand around it: behind a prefix that no word has before it none is looked up.
  const prefixes = ['', ...prefixesOfWords].filter((each) =>
    vocabulary.holdsBeginning(each + base),
  );
  return ['', ...suffixesOfWords, ...numbersWithOwners]
    .flatMap((suffix) => prefixes.map((prefix) => prefix + base + suffix))
    .filter((form) => form !== folded && vocabulary.frequency(form) > 0);
}

/** The words of an archive, to be looked up one by one. */
export interface AttestedWords extends Pick<Lexicon, 'frequency'> {
  /** Whether any word begins so. */
  readonly holdsBeginning: (beginning: string) => boolean;
}

/** «تعهداتها»: a plural or a feminine, and whose it is. */
const numbersWithOwners = ['ات', 'ت', 'ي'].flatMap((number) =>
  ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم', 'ي', 'ه'].map((owner) => number + owner),
);

/** Without what most likely stands around it: the article or the future particle, and one ending. */
function bareOf(folded: string): string {
  const prefix = ['وال', 'بال', 'ال', 'لل', 'وسي', 'سي'].find(
    (each) => folded.startsWith(each) && folded.length - each.length >= 3,
  );
  // The future particle stands before the imperfect, whose ي is its own.
  const cut = prefix === undefined ? 0 : prefix.length - (prefix.endsWith('سي') ? 1 : 0);
  const word = folded.slice(cut);
  const ending = ['ات', 'ون', 'ين', 'ان', 'ها', 'هم', 'نا', 'ه', 'ي'].find(
    (each) => word.endsWith(each) && word.length - each.length >= 3,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
