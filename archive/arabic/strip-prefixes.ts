import type { Lexicon } from './lexicon.ts';

/** The article, alone or behind one-letter words, longest first; safe to take off without attestation. */
const articles = ['وبال', 'فبال', 'وكال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'];

/** One-letter words written together with the next one; taken off only when attested. */
const clitics = ['وب', 'ول', 'وس', 'وك', 'فب', 'فل', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'];

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
  const article = articles.find(
    (prefix) => folded.startsWith(prefix) && folded.length >= prefix.length + 2,
  );
  if (article !== undefined) {
    // «وألمانيا» has its conjunction and no article.
    const behindConjunction = folded.slice(article.length - 'ال'.length);
    return withoutArticle.has(behindConjunction) ? behindConjunction : folded.slice(article.length);
  }
  const clitic = clitics.find((prefix) => isAttestedWithout(prefix, folded, lexicon));
  return clitic === undefined ? folded : folded.slice(clitic.length);
}

function isAttestedWithout(prefix: string, folded: string, lexicon: Lexicon): boolean {
  const rest = folded.slice(prefix.length);
  if (!folded.startsWith(prefix) || rest.length < 3) return false;
  // The future particle stands only before an imperfect verb.
  if (prefix.endsWith('س') && !/^[يتنا]/u.test(rest)) return false;
  const known = lexicon.frequency(rest) + lexicon.frequency(`ال${rest}`);
  return known >= lexicon.frequency(folded) && known >= fewestWitnesses(lexicon);
}

/** How many articles must know the rest. In a small archive a single one is all one can ask for. */
function fewestWitnesses(lexicon: Lexicon): number {
  return lexicon.articles < 1000 ? 1 : 3;
}

/** Every word that this base is what remains of, the base itself first: «وبالمدرسة» for «مدرسة». */
export function formsWithPrefixes(base: string, lexicon: Lexicon): string[] {
  return ['', ...articles, ...clitics]
    .map((prefix) => prefix + base)
    .filter((form) => stripPrefixes(form, lexicon) === base);
}
