import { noDocument, type PostingCursor } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** The documents of one term, scored by BM25. */
export class TermScorer implements Scorer {
  readonly cost: number;
  readonly largestScore: number;
  boundEnd = noDocument;
  readonly #cursor: PostingCursor;
  readonly #weight: number;

  /** @param weight the term's idf times what its place in the query makes of it */
  constructor(cursor: PostingCursor, weight: number) {
    this.#cursor = cursor;
    this.#weight = weight;
    this.cost = cursor.count;
    this.largestScore = cursor.largestImpact * weight;
  }

  get document(): number {
    return this.#cursor.document;
  }

  advance(target: number): number {
    return this.#cursor.advance(target);
  }

  score(): number {
    return this.#cursor.impact() * this.#weight;
  }

  bound(from: number): number {
    const block = this.#cursor.blockOf(from);
    if (block >= this.#cursor.blocks) {
      this.boundEnd = noDocument;
      return 0;
    }
    this.boundEnd = this.#cursor.blockEnd(block);
    return this.#cursor.blockImpact(block) * this.#weight;
  }
}
