import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents of one scorer; another adds to the score of those that it matches too. */
export class Optional implements Scorer {
  readonly cost: number;
  readonly largestScore: number;
  boundEnd = noDocument;
  readonly #required: Scorer;
  readonly #welcome: Scorer;

  constructor(required: Scorer, welcome: Scorer) {
    this.#required = required;
    this.#welcome = welcome;
    this.cost = required.cost;
    this.largestScore = required.largestScore + welcome.largestScore;
  }

  get document(): number {
    return this.#required.document;
  }

  advance(target: number): number {
    return this.#required.advance(target);
  }

  score(): number {
    const isThere = this.#welcome.advance(this.document) === this.document;
    return this.#required.score() + (isThere ? this.#welcome.score() : 0);
  }

  bound(from: number): number {
    const sum = this.#required.bound(from) + this.#welcome.bound(from);
    this.boundEnd = Math.min(this.#required.boundEnd, this.#welcome.boundEnd);
    return sum;
  }
}
