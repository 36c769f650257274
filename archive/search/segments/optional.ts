import { CombinedScorer } from './combined-scorer.ts';
import type { Scorer } from './scorer.ts';

/** Documents of one scorer; another adds to the score of those that it matches too. */
export class Optional extends CombinedScorer {
  readonly cost: number;
  readonly #required: Scorer;
  readonly #welcome: Scorer;

  constructor(required: Scorer, welcome: Scorer) {
    super([required, welcome]);
    this.#required = required;
    this.#welcome = welcome;
    this.cost = required.cost;
  }

  advance(target: number): number {
    return (this.document = this.#required.advance(target));
  }

  score(): number {
    const isThere = this.#welcome.advance(this.document) === this.document;
    return this.#required.score() + (isThere ? this.#welcome.score() : 0);
  }
}
