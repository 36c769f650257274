import { CombinedScorer } from './combined-scorer.ts';
import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents that all parts match; their scores add up. */
export class AllOf extends CombinedScorer {
  readonly cost: number;

  /** @param parts at least one */
  constructor(parts: readonly Scorer[]) {
    // The rarest leads, and the others follow it.
    super([...parts].sort((a, b) => a.cost - b.cost));
    this.cost = Math.min(...parts.map(({ cost }) => cost));
  }

  advance(target: number): number {
    if (this.document >= target) return this.document;
    const [lead, ...others] = this.parts as [Scorer, ...Scorer[]];
    let candidate = lead.advance(target);
    while (candidate !== noDocument) {
      const further = firstBeyond(others, candidate);
      if (further === candidate) break;
      candidate = lead.advance(further);
    }
    return (this.document = candidate);
  }

  score(): number {
    let sum = 0;
    for (const part of this.parts) sum += part.score();
    return sum;
  }
}

/** The candidate when all stand on it, else the first document to which one of them has moved past it. */
function firstBeyond(scorers: readonly Scorer[], candidate: number): number {
  for (const scorer of scorers) {
    const document = scorer.advance(candidate);
    if (document !== candidate) return document;
  }
  return candidate;
}
