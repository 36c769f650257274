import type { Lexicon } from './lexicon.ts';

/** Below this many letters another ending makes another word. */
const shortestName = 5;

/**
 * Other spellings of a folded word that the archive itself uses. For now the one that divides
 * newspapers most: a foreign name that ends in ا in one and in ة in the other («أستانا», «أستانة»).
 */
export function spellingVariants(folded: string, lexicon: Pick<Lexicon, 'frequency'>): string[] {
  if (folded.length < shortestName) return [];
  const body = folded.slice(0, -1);
  const swapped = folded.endsWith('ا') ? `${body}ه` : folded.endsWith('ه') ? `${body}ا` : null;
  return swapped !== null && lexicon.frequency(swapped) > 0 ? [swapped] : [];
}
