/** A segment as the choice of merges sees it. */
export interface Mergeable {
  /** Documents that are not deleted. */
  readonly alive: number;
  readonly documents: number;
}

/** So many segments of one tier are merged into one of the next. */
const segmentsPerTier = 8;

/** Segments smaller than this are one tier. */
const smallest = 1000;

/**
 * The next segments to merge: a run of neighbours of one size, so that every document is written again
 * once a tier, and so that ids keep ascending where they did; or one segment of which a third is deleted.
 *
 * @returns from, and up to but not including, places in the list; `null` when nothing is worth merging
 */
export function nextMerge(segments: readonly Mergeable[]): { from: number; to: number } | null {
  const tiers = effectiveTiers(segments);
  for (let from = 0; from + segmentsPerTier <= tiers.length; from++) {
    const run = tiers.slice(from, from + segmentsPerTier);
    if (run.every((tier) => tier === run[0])) return { from, to: from + segmentsPerTier };
  }
  const wasteful = segments.findIndex(({ alive, documents }) => documents - alive > documents / 3);
  return wasteful < 0 ? null : { from: wasteful, to: wasteful + 1 };
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

function tierOf(documents: number): number {
  return Math.floor(Math.log(Math.max(documents, smallest) / smallest) / Math.log(segmentsPerTier));
}
