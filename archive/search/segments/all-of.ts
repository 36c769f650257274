import { Batch, makeMarks, type Marks } from './batch.ts';
import type { Scorer } from './scorer.ts';
import { sum, WindowBound } from './window-bound.ts';

/** Documents that all parts match; their scores add up. */
export class AllOf extends WindowBound implements Scorer {
  readonly widest: number;
  readonly cost: number;
  readonly largestScore: number;
  /** The rarest leads, and the others are asked about what it finds. */
  readonly #parts: readonly [Scorer, ...Scorer[]];
  readonly #marks = makeMarks();
  readonly #own = new Batch();

  /** @param parts at least one */
  constructor(parts: readonly Scorer[]) {
    super();
    this.#parts = [...parts].sort((a, b) => a.cost - b.cost) as [Scorer, ...Scorer[]];
    this.widest = this.#parts[0].widest;
    this.cost = this.#parts[0].cost;
    this.largestScore = parts.reduce((total, part) => total + part.largestScore, 0);
  }

  bound(from: number): number {
    return this.boundOf(this.#parts, from, sum);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    const [lead, ...others] = this.#parts;
    let rest = 0;
    for (const part of others) rest += part.windowBound;
    lead.collect(from, to, least - rest, batch);
    for (const part of others) {
      if (batch.count === 0) return;
      rest -= part.windowBound;
      part.probe(batch, this.#marks.fill(0, 0, batch.count));
      batch.keep(this.#marks, true, least - rest);
    }
  }

  probe(batch: Batch, marks: Marks): void {
    const own = this.#own;
    own.copy(batch);
    for (const part of this.#parts) {
      if (own.count === 0) return;
      part.probe(own, this.#marks.fill(0, 0, own.count));
      own.keep(this.#marks, true);
    }
    own.addTo(batch, marks);
  }
}
