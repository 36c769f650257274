import type { Nearness } from './query.ts';
import type { ReadText } from './read-chunk.ts';
import { suffixAtStart } from './suffix.ts';
import { wordsIn } from './words-in.ts';

/** Words of a phrase may be a paragraph apart; with more between them they are two words. */
const largestSlop = 100;

/** Reads what stands between quotation marks, and `~3`, `~>3` or `^2` behind them. */
export function readPhrase(text: string, suffix: string): ReadText {
  const words = wordsIn(text);
  const { tilde, boost } = suffixAtStart(suffix);
  const isStray = tilde !== null && words.length < 2;
  const near: Nearness | null =
    tilde === null || isStray
      ? null
      : { slop: Math.min(tilde.number, largestSlop), isOrdered: tilde.isOrdered };
  return {
    operands:
      words.length === 0 ? [] : [{ operand: { kind: 'phrase', words, near }, boost, rung: null }],
    // A word cannot be near itself, and in a phrase a star is no letter.
    strays: [...(isStray ? [suffix] : []), ...(text.includes('*') ? ['*'] : [])],
  };
}
