import { CombinedScorer } from './combined-scorer.ts';
import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents that at least one part matches; the scores of those that do add up. */
export class AnyOf extends CombinedScorer {
  readonly cost: number;

  constructor(parts: readonly Scorer[]) {
    super(parts);
    this.cost = parts.reduce((sum, { cost }) => sum + cost, 0);
  }

  advance(target: number): number {
    if (this.document >= target) return this.document;
    let first = noDocument;
    for (const part of this.parts) first = Math.min(first, part.advance(target));
    return (this.document = first);
  }

  score(): number {
    let sum = 0;
    for (const part of this.parts) if (part.document === this.document) sum += part.score();
    return sum;
  }
}
