import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';

/**
 * The stem of something written in parts: that of its first part with the others behind it, so that
 * «بكوفيد-19» and «كوفيد 19» written as one meet.
 */
export function stemCompound(folded: readonly string[], lexicon: Lexicon): string {
  const [first = '', ...rest] = folded;
  return stem(first, lexicon) + rest.join('');
}
