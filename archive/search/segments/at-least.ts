import { Batch, makeMarks, windowSize, type Marks } from './batch.ts';
import type { Scorer } from './scorer.ts';
import { sum, WindowBound } from './window-bound.ts';

/** Documents that at least so many of the parts match, scored by all that do. */
export class AtLeast extends WindowBound implements Scorer {
  readonly widest = windowSize;
  readonly cost: number;
  readonly largestScore: number;
  readonly #parts: readonly Scorer[];
  readonly #needed: number;
  readonly #found = new Batch();
  readonly #marks = makeMarks();
  /** For each document of a window, or of a batch that is probed: how many parts match, and their scores. */
  readonly #counts = new Uint8Array(windowSize);
  readonly #sums = new Float64Array(windowSize);

  constructor(parts: readonly Scorer[], needed: number) {
    super();
    this.#parts = parts;
    this.#needed = needed;
    this.cost = parts.reduce((total, { cost }) => total + cost, 0);
    this.largestScore = parts.reduce((total, part) => total + part.largestScore, 0);
  }

  bound(from: number): number {
    return this.boundOf(this.#parts, from, sum);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    this.#clear(to - from + 1);
    for (const part of this.#parts) {
      // A part may score little where the whole scores enough: none of its matches is left out.
      this.#found.count = 0;
      part.collect(from, to, -Infinity, this.#found);
      for (let i = 0; i < this.#found.count; i++) {
        this.#count((this.#found.documents[i] as number) - from, this.#found.scores[i] as number);
      }
    }
    for (let at = 0; at <= to - from; at++) {
      const score = this.#sums[at] as number;
      if ((this.#counts[at] as number) >= this.#needed && !(score < least)) {
        batch.add(from + at, score);
      }
    }
  }

  probe(batch: Batch, marks: Marks): void {
    const { count, scores } = batch;
    this.#clear(count);
    for (const part of this.#parts) {
      this.#found.copy(batch);
      part.probe(this.#found, this.#marks.fill(0, 0, count));
      for (let i = 0; i < count; i++) {
        if (this.#marks[i] === 1) this.#count(i, this.#found.scores[i] as number);
      }
    }
    for (let i = 0; i < count; i++) {
      if ((this.#counts[i] as number) < this.#needed) continue;
      marks[i] = 1;
      scores[i] = (scores[i] as number) + (this.#sums[i] as number);
    }
  }

  #clear(size: number): void {
    this.#counts.fill(0, 0, size);
    this.#sums.fill(0, 0, size);
  }

  #count(at: number, score: number): void {
    this.#counts[at] = (this.#counts[at] as number) + 1;
    this.#sums[at] = (this.#sums[at] as number) + score;
  }
}
