import { fold } from '../../arabic/fold.ts';
import { isCompound } from '../../arabic/compounds.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Rung } from '../../arabic/rungs.ts';
import type { Nearness, Operand } from './query.ts';

/** What a piece of text between blanks asks for. */
export interface ReadOperand {
  readonly operand: Operand;
  readonly boost: number;
  readonly rung: Rung | null;
}

/** The cost of a fuzzy word grows with the cube of its length; no longer one is a word. */
const longestFuzzyWord = 40;

/** Words of a phrase may be a paragraph apart; with more between them they are two words. */
const largestSlop = 100;

/** A larger boost ranks no differently, and an endless row of digits would be no number. */
const largestBoost = 1000;

/**
 * Reads a chunk: `word`, `=word`, `wo*d`, `word~1`, `word^2`.
 *
 * @returns `null` when there is nothing to look for in it
 */
export function readChunk(text: string): ReadOperand | null {
  const rung = /^=[^=]/u.test(text) ? 'endings' : null;
  const suffix = /(?:~\d?)?(?:\^\d+(?:\.\d+)?)?$/u.exec(text)?.[0] ?? '';
  const operand = operandOf(text.slice(0, text.length - suffix.length), suffix);
  return operand === null ? null : { operand, boost: boostIn(suffix), rung };
}

/** Reads what stands between quotation marks, and `~3`, `~>3` or `^2` behind them. */
export function readPhrase(text: string, suffix: string): ReadOperand | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  const near = words.length === 1 ? null : nearnessIn(suffix);
  return { operand: { kind: 'phrase', words, near }, boost: boostIn(suffix), rung: null };
}

/** `~3`: at most three words between those of the phrase, in any order; `~>3`: in this order. */
function nearnessIn(suffix: string): Nearness | null {
  const [, sign, slop] = /^(~>?)(\d*)/u.exec(suffix) ?? [];
  if (sign === undefined) return null;
  const wanted = slop === undefined || slop === '' ? 1 : Number(slop);
  return { slop: Math.min(wanted, largestSlop), isOrdered: sign === '~>' };
}

function boostIn(suffix: string): number {
  const written = /\^(\d+(?:\.\d+)?)/u.exec(suffix)?.[1];
  return written === undefined ? 1 : Math.min(Number(written), largestBoost);
}

function operandOf(chunk: string, suffix: string): Operand | null {
  if (chunk.includes('*')) {
    // Only letters and stars mean something in a pattern; «*» alone would mean every word.
    const pattern = chunk.replace(/[^\p{L}\p{N}\p{M}*]/gu, '').replace(/\*+/gu, '*');
    return fold(pattern).replaceAll('*', '') === '' ? null : { kind: 'pattern', pattern };
  }
  const words = wordsIn(chunk);
  const [word] = words;
  if (word === undefined) return null;
  if (words.length > 1) {
    return isCompound(chunk) ? { kind: 'compound', words } : { kind: 'phrase', words, near: null };
  }
  const distance = /~(\d)?/u.exec(suffix);
  if (distance === null || word.length > longestFuzzyWord) return { kind: 'word', word };
  return { kind: 'fuzzy', word, distance: Math.min(Number(distance[1] ?? 1), 2) };
}

/** The words of a text; a mark on its own is a token and no word: nothing is indexed under it. */
export function wordsIn(text: string): string[] {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => fold(word) !== '');
}
