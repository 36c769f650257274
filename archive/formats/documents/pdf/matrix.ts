/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f` (ISO 32000-2, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** A matrix out of what a file gives for one; `null` when it is none. */
export function matrixOf(values: unknown): Matrix | null {
  if (values === null || typeof values !== 'object' || !(Symbol.iterator in values)) return null;
  const [a, b, c, d, e, f, ...more] = values as Iterable<unknown>;
  const matrix = [a, b, c, d, e, f];
  const isMatrix = more.length === 0 && matrix.every((value) => Number.isFinite(value));
  return isMatrix ? (matrix as unknown as Matrix) : null;
}
