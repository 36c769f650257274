import type { PositionRange } from './position-range.ts';

/** How often words stand right behind one another, in the order given. */
export function countRuns(words: readonly PositionRange[]): number {
  const first = words[0] as PositionRange;
  let runs = 0;
  for (let at = first.from; at < first.to; at++) {
    const position = first.positions[at] as number;
    let follows = true;
    for (let word = 1; word < words.length && follows; word++) {
      const range = words[word] as PositionRange;
      const { positions, to } = range;
      const wanted = position + word;
      let next = range.from;
      while (next < to && (positions[next] as number) < wanted) next += 1;
      // What lies before is of no use to later starts either.
      range.from = next;
      if (next === to) return runs;
      follows = positions[next] === wanted;
    }
    if (follows) runs += 1;
  }
  return runs;
}
