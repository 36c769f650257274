/**
 * Draws places of a list as often as their weights ask, in constant time: Walker's alias method as
 * Vose builds it (1991, https://doi.org/10.1109/32.92917). One number from `random` makes one draw.
 */
export function weightedChoice(weights: ArrayLike<number>): (random: () => number) => number {
  const size = weights.length;
  let sum = 0;
  for (let at = 0; at < size; at++) sum += weights[at] as number;
  const share = Float64Array.from(weights, (weight) => (weight * size) / sum);
  const alias = new Int32Array(size);
  const [small, large]: [number[], number[]] = [[], []];
  for (let at = 0; at < size; at++) ((share[at] as number) < 1 ? small : large).push(at);
  for (let less = small.pop(); less !== undefined; less = small.pop()) {
    const more = large.pop();
    if (more === undefined) {
      // What rounding has left below 1.
      share[less] = 1;
      continue;
    }
    alias[less] = more;
    share[more] = (share[more] as number) - (1 - (share[less] as number));
    (share[more] < 1 ? small : large).push(more);
  }
  for (const rest of large) share[rest] = 1;
  return (random) => {
    const drawn = random() * size;
    const at = Math.floor(drawn);
    return drawn - at < (share[at] as number) ? at : (alias[at] as number);
  };
}
