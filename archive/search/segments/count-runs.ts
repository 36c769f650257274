import type { PositionRange } from './position-range.ts';

/** How often words stand right behind one another, in the order given. */
export function countRuns(words: readonly PositionRange[]): number {
  const [first, ...rest] = words;
  if (first === undefined) return 0;
  let runs = 0;
  const at = rest.map(({ from }) => from);
  for (let start = first.from; start < first.to; start++) {
    const position = first.positions[start] as number;
    let follows = true;
    for (let word = 0; word < rest.length && follows; word++) {
      const { positions, to } = rest[word] as PositionRange;
      const wanted = position + word + 1;
      let next = at[word] as number;
      while (next < to && (positions[next] as number) < wanted) next += 1;
      at[word] = next;
      // Nothing further on can follow a later start either.
      if (next === to) return runs;
      follows = positions[next] === wanted;
    }
    if (follows) runs += 1;
  }
  return runs;
}
