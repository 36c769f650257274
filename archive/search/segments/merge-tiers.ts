/** A segment as the choice of merges sees it. */
export interface Mergeable {
  /** Documents that are not deleted. */
  readonly alive: number;
  readonly documents: number;
}

/** So many segments of one tier are merged into one of the next. */
const segmentsPerTier = 8;

/**
 * The next segments to merge: a run of neighbours of one size, so that every document is written again
 * once a tier, and so that ids keep ascending where they did; or one segment of which a third is deleted.
 *
 * @param isIdle whether nothing else is waiting to be written: then what many small ones would cost every
 *   search may be saved
 * @returns from, and up to but not including, places in the list; `null` when nothing is worth merging
 */
export function nextMerge(
  segments: readonly Mergeable[],
  isIdle = false,
): { from: number; to: number } | null {
  const tiers = effectiveTiers(segments);
  for (let from = 0; from + segmentsPerTier <= tiers.length; from++) {
    const run = tiers.slice(from, from + segmentsPerTier);
    if (run.every((tier) => tier === run[0])) return { from, to: from + segmentsPerTier };
  }
  const wasteful = segments.findIndex(({ alive, documents }) => documents - alive > documents / 3);
  if (wasteful >= 0) return { from: wasteful, to: wasteful + 1 };
  return isIdle ? smallOnesAtTheEnd(segments) : null;
}

/** So few segments are not worth the work. */
const fewestAtTheEnd = 4;

/**
 * The last segments, when together they are no larger than the one before and none outweighs the others:
 * so every document is written again but a few times, however often a little is added.
 */
function smallOnesAtTheEnd(segments: readonly Mergeable[]): { from: number; to: number } | null {
  for (let from = segments.length - fewestAtTheEnd; from >= 0; from--) {
    const sizes = segments.slice(from).map(({ alive }) => alive);
    const sum = sizes.reduce((total, size) => total + size, 0);
    const before = from === 0 ? Infinity : (segments[from - 1] as Mergeable).alive;
    if (sum <= before && 2 * Math.max(...sizes) <= sum) return { from, to: segments.length };
  }
  return null;
}

/** A small segment before larger ones counts as one of them, or it would stand in their way for ever. */
function effectiveTiers(segments: readonly Mergeable[]): number[] {
  let largest = 0;
  return segments
    .map(({ alive }) => tierOf(alive))
    .reverse()
    .map((tier) => (largest = Math.max(largest, tier)))
    .reverse();
}

/**
 * Powers of eight. Were small ones all of one tier, however small, then one of almost the next tier would be
 * written again for the sake of every seven that hold hardly anything.
 */
function tierOf(documents: number): number {
  return Math.floor(Math.log2(Math.max(documents, 1)) / Math.log2(segmentsPerTier));
}
