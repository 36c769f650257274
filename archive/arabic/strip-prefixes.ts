import { affixesByLetter } from './affixes-by-letter.ts';
import type { Lexicon } from './lexicon.ts';

/** The article, alone or behind one-letter words, longest first; safe to take off without attestation. */
const articles = ['وبال', 'فبال', 'وكال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'];

/** One-letter words written together with the next one; taken off only when attested. */
const clitics = ['وب', 'ول', 'وس', 'وك', 'فب', 'فل', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'];

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
 * remains at least as well as the whole: «باستانا» → «استانا», but «وزير» stays.
 */
export function stripPrefixes(folded: string, lexicon: Lexicon): string {
  for (const article of articlesOf(folded)) {
    if (folded.length < article.length + 2 || !folded.startsWith(article)) continue;
    // «وألمانيا» has its conjunction and no article.
    const behindConjunction = folded.slice(article.length - 'ال'.length);
    return withoutArticle.has(behindConjunction) ? behindConjunction : folded.slice(article.length);
  }
  for (const clitic of cliticsOf(folded)) {
    if (isAttestedWithout(clitic, folded, lexicon)) return folded.slice(clitic.length);
  }
  return folded;
}

function isAttestedWithout(prefix: string, folded: string, lexicon: Lexicon): boolean {
  if (!folded.startsWith(prefix) || folded.length - prefix.length < 3) return false;
  const rest = folded.slice(prefix.length);
  // The future particle stands only before an imperfect verb.
  if (prefix.endsWith('س') && !/^[يتنا]/u.test(rest)) return false;
  const known = lexicon.frequency(rest) + lexicon.frequency(`ال${rest}`);
  return known >= fewestWitnesses(lexicon) && known >= lexicon.frequency(folded);
}

/** How many articles must know the rest. In a small archive a single one is all one can ask for. */
function fewestWitnesses(lexicon: Lexicon): number {
  return lexicon.articles < 1000 ? 1 : 3;
}
