export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Intervals in order, those that lie closer together than `gap` joined. */
export function joinIntervals(intervals: readonly Interval[], gap: number): Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of intervals.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start - last.end < gap) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else joined.push({ start, end });
  }
  return joined;
}
