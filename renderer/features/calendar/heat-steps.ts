/** Steps of colour of a heat map, without the one for nothing. */
export const heatStepCount = 4;

/**
 * From how many articles on a day is of each step, in ascending order. A quarter of the days that hold
 * anything is in each: one day of great news among quiet ones would leave all others pale, were the steps of
 * equal height. Where the counts are few there are fewer steps.
 */
export function heatSteps(counts: readonly number[]): readonly number[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const bounds = Array.from(
    { length: heatStepCount },
    (_, step) => sorted[Math.floor((sorted.length * step) / heatStepCount)],
  );
  return [...new Set(bounds)].filter((bound) => bound !== undefined);
}

/**
 * The colour of a count, from 0 for nothing to {@link heatStepCount}. The highest of fewer steps is still
 * the strongest colour.
 */
export function heatOf(count: number, steps: readonly number[]): number {
  const step = steps.findLastIndex((bound) => count >= bound);
  return count === 0 || step === -1 ? 0 : heatOfStep(step, steps);
}

/** The colour of a step, by its place among the steps. */
export function heatOfStep(step: number, steps: readonly number[]): number {
  return heatStepCount - (steps.length - 1 - step);
}
