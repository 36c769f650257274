/**
 * Scores in the order of their ranks, none equal to the one before. trec_eval passes over the ranks of a
 * run and sorts it by score, kept as a 32-bit float, equal ones by name: so what is equal as such a float
 * is lowered by the least step there is.
 *
 * @see https://github.com/usnistgov/trec_eval
 */
export function descendingScores(scores: readonly number[]): number[] {
  let last = Infinity;
  return scores.map((score) => (last = Math.min(Math.fround(score), stepDown(last))));
}

/** The next smaller 32-bit float. */
function stepDown(value: number): number {
  if (value === Infinity) return value;
  float[0] = value === 0 ? -0 : value;
  // Floats of one sign are in the order of their bits; those of negative ones grow downwards.
  bits[0] = value > 0 ? (bits[0] as number) - 1 : (bits[0] as number) + 1;
  return float[0];
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);
