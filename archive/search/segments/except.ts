import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents of one scorer that another does not match. */
export class Except implements Scorer {
  document = -1;
  readonly cost: number;
  readonly largestScore: number;
  readonly #wanted: Scorer;
  readonly #unwanted: Scorer;

  constructor(wanted: Scorer, unwanted: Scorer) {
    this.#wanted = wanted;
    this.#unwanted = unwanted;
    this.cost = wanted.cost;
    this.largestScore = wanted.largestScore;
  }

  get boundEnd(): number {
    return this.#wanted.boundEnd;
  }

  advance(target: number): number {
    if (this.document >= target) return this.document;
    let document = this.#wanted.advance(target);
    while (document !== noDocument && this.#unwanted.advance(document) === document) {
      document = this.#wanted.advance(document + 1);
    }
    return (this.document = document);
  }

  score(): number {
    return this.#wanted.score();
  }

  bound(from: number): number {
    return this.#wanted.bound(from);
  }
}
