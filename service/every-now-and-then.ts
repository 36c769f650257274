/** Progress is told at most this often, in milliseconds: a reader sees no more, and steps can be tiny. */
const interval = 100;

/** Passes something on unless something was just told; the last of a row is always told. */
export function everyNowAndThen<Told>(
  tell: (told: Told) => void,
): (make: () => Told, isLast: boolean) => void {
  let last = -Infinity;
  return (make, isLast) => {
    const now = performance.now();
    if (!isLast && now - last < interval) return;
    last = now;
    tell(make());
  };
}
