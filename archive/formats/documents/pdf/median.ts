/** The middle one of numbers by size, `fallback` of none. */
export function median(numbers: readonly number[], fallback: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? fallback;
}
