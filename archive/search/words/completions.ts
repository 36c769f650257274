import { termsPerBlock } from '../segments/dictionary-writer.ts';
import type { Steps } from '../steps.ts';
import type { CountedWord } from './counted-word.ts';
import { frequentInAll } from './frequent-in-all.ts';
import { frequentWords } from './frequent-words.ts';
import type { WordSpace } from './word-space.ts';
import { wordsStartingWith } from './words-starting-with.ts';

/** To look a word up in a segment takes as long as to walk past so many, as measured. */
const wordsPerLookUp = 40;

/** The most frequent so many of the words that begin so. */
export function* completions(
  where: WordSpace,
  beginning: string,
  most: number,
): Steps<readonly CountedWord[]> {
  const { dictionaries, space } = where;
  const [first] = dictionaries;
  if (first !== undefined && dictionaries.length === 1) {
    return yield* frequentWords(first, space, beginning, most);
  }
  const lookUps = 2 * most * dictionaries.length;
  if (wordsAtMost(where, beginning) > lookUps * wordsPerLookUp) {
    return yield* frequentInAll(where, beginning, most);
  }
  return (yield* wordsStartingWith(where, beginning, most)).words;
}

/** How many words begin so, counted once for each segment; a few more, since blocks are counted whole. */
function wordsAtMost({ dictionaries, space }: WordSpace, beginning: string): number {
  const wanted = Buffer.from(space + beginning);
  return dictionaries.reduce((sum, dictionary) => {
    const { from, to } = dictionary.blocksOf(wanted);
    return sum + (to - from) * termsPerBlock;
  }, 0);
}
