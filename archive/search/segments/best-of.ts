import { Batch, windowSize, type Marks } from './batch.ts';
import type { Scorer } from './scorer.ts';
import type { TermScorer } from './term-scorer.ts';
import { larger, WindowBound } from './window-bound.ts';
import { WindowUnion } from './window-union.ts';

/**
 * More parts than this are not asked for their bounds in each window: with so many lists there is always
 * one that begins another block, and asking would take longer than looking.
 */
const mostBounded = 8;

/**
 * Documents that at least one part matches, scored by the part that is worth most: forms that stand for
 * one word. The best hits of the whole are among the best of its parts.
 */
export class BestOf extends WindowBound implements Scorer {
  readonly widest = windowSize;
  readonly cost: number;
  readonly largestScore: number;
  /** The best first, so that the others have a high bar to pass. */
  readonly parts: readonly TermScorer[];
  readonly #found = new Batch();
  readonly #union = new WindowUnion();

  constructor(parts: readonly TermScorer[]) {
    super();
    this.parts = [...parts].sort((a, b) => b.largestScore - a.largestScore);
    this.cost = parts.reduce((total, { cost }) => total + cost, 0);
    this.largestScore = parts.reduce((most, part) => Math.max(most, part.largestScore), 0);
  }

  bound(from: number): number {
    if (this.parts.length <= mostBounded) return this.boundOf(this.parts, from, larger);
    this.boundEnd = from + windowSize - 1;
    return (this.windowBound = this.largestScore);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    this.#union.begin(from);
    for (const part of this.parts) {
      // Sorted by it: the others score no more.
      if (part.largestScore < least) break;
      if (part.windowBound < least) continue;
      this.#found.count = 0;
      part.collect(from, to, least, this.#found);
      this.#union.addLargest(this.#found);
    }
    this.#union.drain(least, batch);
  }

  probe(batch: Batch, marks: Marks): void {
    const own = this.#found;
    own.copy(batch);
    for (const part of this.parts) part.raise(own, marks);
    const { count, scores } = batch;
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + (own.scores[i] as number);
  }
}
