import { soundAlike } from '../../arabic/sound-alike.ts';
import { areNeighbours } from './neighbouring-keys.ts';

/** What a slip costs, where an edit that nothing explains costs 1. */
const slip = 0.5;

/**
 * What it takes to type one folded word where another is meant, in edits. What happens to fingers and ears
 * is a slip and costs half: a letter left out, struck twice, hit beside its key, changed with its
 * neighbour, or written as it sounds. Any other letter more, or in the place of one, costs 1 (what typists
 * err in, letters left out before all: Kukich 1992, <https://doi.org/10.1145/146370.146380>).
 */
export function typingCost(typed: string, meant: string): number {
  const [from, to] = [Array.from(typed), Array.from(meant)];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index * slip);
  from.forEach((letter, i) => {
    const isTwice = letter === from[i - 1] || letter === from[i + 1];
    const addition = isTwice ? slip : 1;
    const next = [(row[0] as number) + addition];
    to.forEach((wanted, j) => {
      const replaced = (row[j] as number) + replacement(letter, wanted);
      const added = (row[j + 1] as number) + addition;
      const missing = (next[j] as number) + slip;
      const isSwapped = j > 0 && letter === to[j - 1] && from[i - 1] === wanted;
      const swapped = isSwapped ? (before[j - 1] as number) + slip : Infinity;
      next.push(Math.min(replaced, added, missing, swapped));
    });
    [before, row] = [row, next];
  });
  return row.at(-1) as number;
}

function replacement(letter: string, wanted: string): number {
  if (letter === wanted) return 0;
  return areNeighbours(letter, wanted) || soundAlike(letter, wanted) ? slip : 1;
}
