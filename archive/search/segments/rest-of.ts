import { Batch, makeMarks, type Marks } from './batch.ts';
import type { PostingCursor } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/**
 * Documents in which a term stands more often than all the terms together whose occurrences it counts
 * too: those that hold it in none of their forms but its own. Scored as the term is.
 */
export class RestOf implements Scorer {
  readonly #whole: Scorer;
  readonly #counted: Occurrences;
  readonly #others: readonly Occurrences[];
  readonly #own = new Batch();
  readonly #marks = makeMarks();

  /**
   * @param whole the term's scorer
   * @param counted the term's list once more, and those of the terms that it counts
   */
  constructor(whole: Scorer, counted: PostingCursor, others: readonly PostingCursor[]) {
    this.#whole = whole;
    this.#counted = new Occurrences(counted);
    this.#others = others.map((cursor) => new Occurrences(cursor));
  }

  get widest(): number {
    return this.#whole.widest;
  }

  get cost(): number {
    return this.#whole.cost;
  }

  get largestScore(): number {
    return this.#whole.largestScore;
  }

  get windowBound(): number {
    return this.#whole.windowBound;
  }

  get boundEnd(): number {
    return this.#whole.boundEnd;
  }

  bound(from: number): number {
    return this.#whole.bound(from);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    this.#whole.collect(from, to, least, batch);
    this.#keepRest(batch);
  }

  probe(batch: Batch, marks: Marks): void {
    const own = this.#own;
    own.copy(batch);
    this.#whole.probe(own, this.#marks.fill(0, 0, own.count));
    own.keep(this.#marks, true);
    this.#keepRest(own);
    own.addTo(batch, marks);
  }

  #keepRest(batch: Batch): void {
    for (let i = 0; i < batch.count; i++) {
      const document = batch.documents[i] as number;
      const inOthers = this.#others.reduce((total, other) => total + other.in(document), 0);
      this.#marks[i] = this.#counted.in(document) > inOthers ? 1 : 0;
    }
    batch.keep(this.#marks, true);
  }
}

/** How often a term stands in documents that are asked for in order. */
class Occurrences {
  readonly #cursor: PostingCursor;

  constructor(cursor: PostingCursor) {
    this.#cursor = cursor;
  }

  in(document: number): number {
    const cursor = this.#cursor;
    const block = cursor.blockAt(document, Math.max(cursor.block, 0));
    if (block >= cursor.blocks) return 0;
    cursor.enter(block);
    const index = cursor.indexOf(document);
    if (cursor.documents[index] !== document || index >= cursor.size) return 0;
    return cursor.frequencyAt(index);
  }
}
