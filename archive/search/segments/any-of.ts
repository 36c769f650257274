import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents that at least one part matches; the scores of those that do add up. */
export class AnyOf implements Scorer {
  document = -1;
  readonly cost: number;
  readonly largestScore: number;
  boundEnd = noDocument;
  readonly #parts: readonly Scorer[];

  constructor(parts: readonly Scorer[]) {
    this.#parts = parts;
    this.cost = parts.reduce((sum, { cost }) => sum + cost, 0);
    this.largestScore = parts.reduce((sum, part) => sum + part.largestScore, 0);
  }

  advance(target: number): number {
    if (this.document >= target) return this.document;
    let first = noDocument;
    for (const part of this.#parts) first = Math.min(first, part.advance(target));
    return (this.document = first);
  }

  score(): number {
    let sum = 0;
    for (const part of this.#parts) if (part.document === this.document) sum += part.score();
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
