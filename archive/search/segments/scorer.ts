import type { Batch, Marks } from './batch.ts';

/**
 * Documents of a segment that match part of a query, each with a score, walked forwards in windows.
 *
 * Work is done a window at a time, so that inner loops run over arrays and not over calls, and a window
 * whose bound cannot reach the page is passed over undecoded (block-max; Ding and Suel 2011,
 * https://doi.org/10.1145/2009916.2010048).
 *
 * ```
 *   bound(from) ──► no document in from … boundEnd scores more
 *   collect(from, to, least) ──► the matches of the window that may score `least` or more
 *   probe(batch) ──► which of these documents match, and what they score here
 * ```
 *
 * Windows of one scorer ascend, and are asked of it by `collect` or `probe`, as suits.
 */
export interface Scorer {
  /** No document scores more. */
  readonly largestScore: number;
  /** Documents that match, at most: to begin with the rarest. */
  readonly cost: number;
  /** No document from here to {@link boundEnd} scores more; `from` never falls. Kept as {@link windowBound}. */
  bound(from: number): number;
  readonly windowBound: number;
  readonly boundEnd: number;
  /** Documents that a window may span; within a bound, a list has one block in it at most. */
  readonly widest: number;
  /**
   * Puts the matches from `from` to `to`, both included, into an empty batch, ascending. Those that score
   * less than `least` may be left out; the window lies within the bound asked for last, if any was.
   */
  collect(from: number, to: number, least: number, batch: Batch): void;
  /** Marks the documents of a batch that match, and adds their scores. Marks that are set stay. */
  probe(batch: Batch, marks: Marks): void;
}
