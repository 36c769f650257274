import fc from 'fast-check';
import { Batch, windowSize } from '../../../../archive/search/segments/batch.ts';

/** A match of a window: its document, counted from the window's first, and its score. */
export interface Match {
  readonly document: number;
  readonly score: number;
}

const nearEnds = fc.constantFrom(0, 1, 31, 32, 33, 63, 64, windowSize - 33, windowSize - 1);
/** Sums of quarters are exact in any order. */
const score = fc.constantFrom(0, 0.25, 0.5, 1, 2.75);

/** Matches of one window, ascending, no document twice. */
export const matches: fc.Arbitrary<Match[]> = fc
  .uniqueArray(
    fc.record({ document: fc.oneof(nearEnds, fc.nat(windowSize - 1), fc.nat(40)), score }),
    { maxLength: 40, selector: ({ document }) => document },
  )
  .map((unsorted) => unsorted.sort((a, b) => a.document - b.document));

export function batchOf(own: readonly Match[], from = 0): Batch {
  const batch = new Batch();
  for (const { document, score } of own) batch.add(from + document, score);
  return batch;
}

export function matchesIn({ documents, scores, count }: Batch, from = 0): Match[] {
  return Array.from({ length: count }, (_, at) => ({
    document: (documents[at] as number) - from,
    score: scores[at] as number,
  }));
}
