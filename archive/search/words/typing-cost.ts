import { areNeighbours } from './neighbouring-keys.ts';

/** What a slip of the fingers costs, where an edit that nothing explains costs 1. */
const slip = 0.5;

/**
 * What it takes to type one folded word where another is meant, in edits. To hit a neighbouring key, or
 * to let two letters change places, is a slip and costs half; other letters replaced, added or missing
 * cost 1 (what typists err in: Kukich 1992, <https://doi.org/10.1145/146370.146380>).
 */
export function typingCost(typed: string, meant: string): number {
  const [from, to] = [Array.from(typed), Array.from(meant)];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  from.forEach((letter, i) => {
    const next = [i + 1];
    to.forEach((wanted, j) => {
      const replaced = (row[j] as number) + replacement(letter, wanted);
      const added = (row[j + 1] as number) + 1;
      const missing = (next[j] as number) + 1;
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
  return areNeighbours(letter, wanted) ? slip : 1;
}
