import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Scorers whose scores add up, and so do their bounds: each holds as long as the shortest of them. */
export abstract class CombinedScorer implements Scorer {
  document = -1;
  boundEnd = noDocument;
  readonly largestScore: number;
  abstract readonly cost: number;
  protected readonly parts: readonly Scorer[];

  constructor(parts: readonly Scorer[]) {
    this.parts = parts;
    this.largestScore = parts.reduce((sum, part) => sum + part.largestScore, 0);
  }

  abstract advance(target: number): number;
  abstract score(): number;

  bound(from: number): number {
    let sum = 0;
    let end = noDocument;
    for (const part of this.parts) {
      sum += part.bound(from);
      end = Math.min(end, part.boundEnd);
    }
    this.boundEnd = end;
    return sum;
  }
}
