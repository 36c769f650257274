import { termsPerBlock } from '../segments/dictionary-writer.ts';
import type { Dictionary } from '../segments/dictionary.ts';
import type { Steps } from '../steps.ts';
import type { CountedWord } from './counted-word.ts';
import { currentWord } from './current-word.ts';
import { MostFrequent } from './most-frequent.ts';

/** Blocks between two steps: some ten microseconds as long as nothing is known of them. */
const blocksPerStep = 32;

/**
 * The most frequent so many words of one dictionary that begin so. Blocks whose most frequent term comes
 * too late are not read: of a hundred thousand words, a few thousand are.
 */
export function* frequentWords(
  dictionary: Dictionary,
  space: string,
  beginning: string,
  most: number,
): Steps<readonly CountedWord[]> {
  const wanted = Buffer.from(space + beginning);
  const cursor = dictionary.cursor();
  const best = new MostFrequent(most);
  const { from, to } = dictionary.blocksOf(wanted);
  for (let block = from; block < to; block++) {
    if (block % blocksPerStep === 0) yield;
    if (dictionary.largestCount(block) <= best.least) continue;
    cursor.enter(block);
    for (let left = termsPerBlock; left > 0 && cursor.next(); left--) {
      const { documents } = cursor;
      if (documents > best.least && cursor.beginsWith(wanted)) {
        best.offer({ word: currentWord(cursor, space), documents });
      }
    }
  }
  return best.words();
}
