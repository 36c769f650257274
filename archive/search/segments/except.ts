import { Batch, makeMarks, type Marks } from './batch.ts';
import type { Scorer } from './scorer.ts';

/** Documents of one scorer that another does not match. */
export class Except implements Scorer {
  readonly widest: number;
  readonly cost: number;
  readonly largestScore: number;
  readonly #wanted: Scorer;
  readonly #unwanted: Scorer;
  readonly #marks = makeMarks();
  readonly #own = new Batch();

  /** @param unwanted its scores are not looked at */
  constructor(wanted: Scorer, unwanted: Scorer) {
    this.#wanted = wanted;
    this.#unwanted = unwanted;
    this.widest = wanted.widest;
    this.cost = wanted.cost;
    this.largestScore = wanted.largestScore;
  }

  get windowBound(): number {
    return this.#wanted.windowBound;
  }

  get boundEnd(): number {
    return this.#wanted.boundEnd;
  }

  bound(from: number): number {
    return this.#wanted.bound(from);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    this.#wanted.collect(from, to, least, batch);
    if (batch.count === 0) return;
    const own = this.#own;
    own.copy(batch);
    this.#unwanted.probe(own, this.#marks.fill(0, 0, batch.count));
    batch.keep(this.#marks, false);
  }

  probe(batch: Batch, marks: Marks): void {
    const own = this.#own;
    own.copy(batch);
    this.#wanted.probe(own, this.#marks.fill(0, 0, own.count));
    own.keep(this.#marks, true);
    const scored = own.scores.slice(0, own.count);
    this.#unwanted.probe(own, this.#marks.fill(0, 0, own.count));
    own.scores.set(scored);
    own.keep(this.#marks, false);
    own.addTo(batch, marks);
  }
}
