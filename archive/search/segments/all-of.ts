import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents that all parts match; their scores add up. */
export class AllOf implements Scorer {
  document = -1;
  readonly cost: number;
  readonly largestScore: number;
  boundEnd = noDocument;
  /** The rarest first: it leads, and the others follow it. */
  readonly #parts: readonly Scorer[];

  /** @param parts at least one */
  constructor(parts: readonly Scorer[]) {
    this.#parts = [...parts].sort((a, b) => a.cost - b.cost);
    this.cost = Math.min(...parts.map(({ cost }) => cost));
    this.largestScore = parts.reduce((sum, part) => sum + part.largestScore, 0);
  }

  advance(target: number): number {
    if (this.document >= target) return this.document;
    const [lead, ...others] = this.#parts as [Scorer, ...Scorer[]];
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
    for (const part of this.#parts) sum += part.score();
    return sum;
  }

  bound(from: number): number {
    let sum = 0;
    let end = noDocument;
    for (const part of this.#parts) {
      sum += part.bound(from);
      end = Math.min(end, part.boundEnd);
    }
    this.boundEnd = end;
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
