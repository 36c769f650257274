import { Batch, makeMarks, type Marks } from './batch.ts';
import type { Scorer } from './scorer.ts';
import { sum, WindowBound } from './window-bound.ts';

/** Documents of one scorer; another adds to the score of those that it matches too. */
export class Optional extends WindowBound implements Scorer {
  readonly widest: number;
  readonly cost: number;
  readonly largestScore: number;
  readonly required: Scorer;
  readonly welcome: Scorer;
  readonly #marks = makeMarks();
  readonly #own = new Batch();

  constructor(required: Scorer, welcome: Scorer) {
    super();
    this.required = required;
    this.welcome = welcome;
    this.widest = required.widest;
    this.cost = required.cost;
    this.largestScore = required.largestScore + welcome.largestScore;
  }

  bound(from: number): number {
    return this.boundOf([this.required, this.welcome], from, sum);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    this.required.collect(from, to, least - this.welcome.windowBound, batch);
    if (batch.count > 0) this.welcome.probe(batch, this.#marks);
  }

  probe(batch: Batch, marks: Marks): void {
    const own = this.#own;
    own.copy(batch);
    this.required.probe(own, this.#marks.fill(0, 0, own.count));
    own.keep(this.#marks, true);
    this.welcome.probe(own, this.#marks);
    own.addTo(batch, marks);
  }
}
