import { affixesByLetter } from './affixes-by-letter.ts';
import type { Lexicon } from './lexicon.ts';
import { stripSuffixes } from './strip-suffixes.ts';

/** The article, alone or behind one-letter words, longest first; safe to take off without attestation. */
const articles = ['وبال', 'فبال', 'وكال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'];

/** One-letter words written together with the next one; taken off only when attested. */
const clitics = ['وب', 'ول', 'وس', 'وك', 'فب', 'فل', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'];

/** All of them. */
export const prefixesOfWords: readonly string[] = [...articles, ...clitics];

const articlesOf = affixesByLetter(articles, 'first');
const cliticsOf = affixesByLetter(clitics, 'first');

/**
 * Folded words that begin like the article and do not have it: «ألمانيا», «ألبانيا», «إلكتروني»; and
 * «الله», whose rest would be «له».
 */
const withoutArticle: ReadonlySet<string> = new Set([
  'الله',
  'المانيا',
  'المانيه',
  'الماني',
  'البانيا',
  'الباني',
  'البانيه',
  'الكترون',
  'الكتروني',
  'الكترونيه',
]);

/**
 * Takes off the article, or else one group of conjunction and preposition when the archive knows what
 * remains at least as well as the whole: «باستانا» → «استانا», but «وزير» stays. What stands behind
 * such a group is read as it is read alone: «بإلغاء» → «إلغاء» → «إلغاء».
 */
export function stripPrefixes(folded: string, lexicon: Lexicon): string {
  for (const article of articlesOf(folded)) {
    if (folded.length < article.length + 2 || !folded.startsWith(article)) continue;
    return withoutArticleOf(folded, article, lexicon);
  }
  for (const clitic of cliticsOf(folded)) {
    if (!isAttestedWithout(clitic, folded, lexicon)) continue;
    return stripPrefixes(folded.slice(clitic.length), lexicon);
  }
  return folded;
}

/** What remains without an article; the word itself when what looks like one is part of it. */
function withoutArticleOf(folded: string, article: string, lexicon: Lexicon): string {
  const rest = folded.slice(article.length);
  if (article.endsWith('لل')) {
    // «للجنة», «لليبيا»: behind the preposition stands a word that begins with ل.
    const withLam = `ل${rest}`;
    return known(withLam, lexicon) > known(rest, lexicon) ? withLam : rest;
  }
  // «وألمانيا», «وإلغاء» have a conjunction and no article: no word takes the article twice.
  const behindConjunction = `ال${rest}`;
  const isRadical =
    withoutArticle.has(behindConjunction) || takesArticle(behindConjunction, lexicon);
  if (isRadical) return behindConjunction;
  // «وكالات»: two letters are a word by accident too often («آلات» has no article).
  if (rest.length === 2 && lexicon.frequency(rest) === 0) return folded;
  // «وكالات», «والدته»: the archive knows them better with an article of their own («الوكالة»).
  if (article !== 'ال') {
    const stem = stripSuffixes(folded, lexicon);
    const asWhole = Math.max(...[folded, stem, `${stem}ه`].map((f) => lexicon.frequency(`ال${f}`)));
    if (asWhole > 0 && asWhole >= known(rest, lexicon)) return folded;
  }
  return rest;
}

function known(word: string, lexicon: Lexicon): number {
  return lexicon.frequency(word) + lexicon.frequency(`ال${word}`);
}

/** Whether the archive writes a word with the article, and not by a slip of the pen: «الالفرنسية». */
function takesArticle(word: string, lexicon: Lexicon): boolean {
  return lexicon.frequency(`ال${word}`) > slipShare * lexicon.frequency(word);
}

const slipShare = 0.02;

function isAttestedWithout(prefix: string, folded: string, lexicon: Lexicon): boolean {
  if (!folded.startsWith(prefix) || folded.length - prefix.length < 3) return false;
  const rest = folded.slice(prefix.length);
  // The future particle stands only before an imperfect verb.
  if (prefix.endsWith('س') && !/^[يتنا]/u.test(rest)) return false;
  const witnesses = known(rest, lexicon);
  const own = lexicon.frequency(folded);
  if (witnesses < fewestWitnesses(lexicon) || witnesses < own) return false;
  // «الوكالة», «الوطن»: no article stands before a conjunction or a preposition.
  return !takesArticle(folded, lexicon);
}

/** How many articles must know the rest. In a small archive a single one is all one can ask for. */
function fewestWitnesses(lexicon: Lexicon): number {
  return lexicon.articles < 1000 ? 1 : 3;
}

/** Every word that this base is what remains of, the base itself first: «وبالمدرسة» for «مدرسة». */
export function formsWithPrefixes(base: string, lexicon: Lexicon): string[] {
  return ['', ...prefixesOfWords]
    .map((prefix) => prefix + base)
    .filter((form) => stripPrefixes(form, lexicon) === base);
}
