import { fold } from '../arabic/fold.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';

/**
 * A word lies in the index twice: as the stem it is ranked by, and in its exact form, which serves
 * phrases and patterns. The mark keeps the two apart; no token can hold it.
 */
export function exactTerm(folded: string): string {
  return `=${folded}`;
}

/** The terms under which a word of an article is indexed. */
export function termsOf(word: string, lexicon: Lexicon): string[] {
  const folded = fold(word);
  if (folded === '') return [];
  if (isStopWord(folded)) return [exactTerm(folded)];
  return [stem(folded, lexicon), exactTerm(folded)];
}
