import { fewestWords, type Shingles } from './shingles.ts';

/**
 * Whether two texts tell the same story in the same words: the same way round, whichever comes first. The
 * thresholds were chosen on generated edits (docs/near-copies.md).
 */
export function isNearCopy(one: Shingles, other: Shingles): boolean {
  if (one.whole === other.whole && one.words === other.words) return true;
  const [fewer, more] = one.words <= other.words ? [one, other] : [other, one];
  if (fewer.words < fewestWords) return false;
  const shared = fewer.pairs.countShared(more.pairs);
  const shareOfBoth = shared / (fewer.pairs.size + more.pairs.size - shared);
  const isEdited = shareOfBoth >= leastShared(fewer.words);
  const isCut =
    shared >= leastContained * fewer.pairs.size && fewer.words >= leastOfLonger * more.words;
  return (isEdited || isCut) && haveTheSameNumbers(fewer, more);
}

/** Share of the pairs of both texts. In a short text, boilerplate weighs more. */
function leastShared(words: number): number {
  return words < 100 ? 0.5 : 0.4;
}

/** Share of the shorter text's pairs: less than all of them, since a cut text may be edited too. */
const leastContained = 0.8;
/** Of how much of the longer one a shorter text may be the copy; a digest holds many stories whole. */
const leastOfLonger = 0.3;

/**
 * The weather and the prices of two days are the same text with other numbers. A number counts with the
 * word beside it: thirty degrees are met in many places.
 */
function haveTheSameNumbers(fewer: Shingles, more: Shingles): boolean {
  const least = Math.min(fewer.numbered.size, more.numbered.size);
  if (least < fewestNumbered) return true;
  return fewer.numbered.countShared(more.numbered) >= leastNumbered * least;
}

/** Two or three numbers may be corrected in a story that stays the same. */
const fewestNumbered = 8;
const leastNumbered = 0.5;
