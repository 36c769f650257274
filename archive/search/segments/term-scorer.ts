import type { Batch, Marks } from './batch.ts';
import { k1 } from './impact.ts';
import { noDocument, type PostingCursor } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Two ways of working out one score may differ in the last digits: nothing is left out for that. */
export const scoreTolerance = 1 - 1e-9;

/** The documents of one term, scored by BM25. */
export class TermScorer implements Scorer {
  readonly cost: number;
  readonly largestScore: number;
  readonly widest = Infinity;
  windowBound = Infinity;
  boundEnd = noDocument;
  readonly #cursor: PostingCursor;
  readonly #norms: Float32Array;
  /** What a document scores at most, of any length: the term's weight times k1 + 1; 0 leaves scores alone. */
  readonly #ceiling: number;
  readonly #weight: number;
  readonly #isWhole: boolean;
  /** Where the window before ended. */
  #nextBlock = -1;
  #nextIndex = 0;
  /** The block that the bound asked for last lies in. */
  #boundBlock = 0;

  /**
   * @param norms length norm of each document of the segment
   * @param weight the term's idf times what its place in the query makes of it; 0 when only matches count
   * @param isWhole whether every document of the list matches; else those with a frequency above 0
   */
  constructor(cursor: PostingCursor, norms: Float32Array, weight: number, isWhole = true) {
    this.#cursor = cursor;
    this.#norms = norms;
    this.#weight = weight;
    this.#ceiling = weight * (k1 + 1);
    this.#isWhole = isWhole;
    this.cost = cursor.count;
    this.largestScore = weight === 0 ? 0 : cursor.largestImpact() * weight;
  }

  bound(from: number): number {
    const cursor = this.#cursor;
    const block = cursor.blockAt(from, Math.max(this.#boundBlock, cursor.block, 0));
    this.#boundBlock = block;
    if (block >= cursor.blocks) {
      this.boundEnd = noDocument;
      return (this.windowBound = 0);
    }
    this.boundEnd = cursor.blockEnd(block);
    return (this.windowBound = cursor.blockImpact(block) * this.#weight);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    const cursor = this.#cursor;
    let block = cursor.blockAt(from, Math.max(cursor.block, 0));
    for (; block < cursor.blocks; block++) {
      const isHopeless = least > 0 && cursor.blockImpact(block) * this.#weight < least;
      if (!isHopeless) {
        cursor.enter(block);
        if ((cursor.documents[0] as number) > to) return;
        this.#collectBlock(from, to, least, batch);
      }
      if (cursor.blockEnd(block) >= to) return;
    }
  }

  #collectBlock(from: number, to: number, least: number, batch: Batch): void {
    const cursor = this.#cursor;
    const { documents, size } = cursor;
    // Windows ascend: the next one mostly begins where this one ends.
    let i = this.#nextBlock === cursor.block ? this.#nextIndex : 0;
    while (i < size && (documents[i] as number) < from) i += 1;
    if (this.#weight === 0 && this.#isWhole) {
      for (; i < size && (documents[i] as number) <= to; i++) batch.add(documents[i] as number, 0);
    } else {
      cursor.loadFrequencies();
      const { frequencies } = cursor;
      const norms = this.#norms;
      const ceiling = this.#ceiling;
      // ceiling · tf / (tf + norm) ≥ least, without the division that only those that pass are worth.
      const wanted = least > 0 ? least * scoreTolerance : 0;
      const margin = ceiling - wanted;
      for (; i < size; i++) {
        const document = documents[i] as number;
        if (document > to) break;
        const frequency = frequencies[i] as number;
        const norm = norms[document] as number;
        if (frequency * margin >= wanted * norm && frequency > 0) {
          batch.add(document, (ceiling * frequency) / (frequency + norm));
        }
      }
    }
    this.#nextBlock = cursor.block;
    this.#nextIndex = i;
  }

  probe(batch: Batch, marks: Marks): void {
    this.#look(batch, marks, false);
  }

  /** The same, but a document scores the larger of what it has and what it would score here. */
  raise(batch: Batch, marks: Marks): void {
    this.#look(batch, marks, true);
  }

  #look(batch: Batch, marks: Marks, isRaised: boolean): void {
    const cursor = this.#cursor;
    const { documents: wanted, scores, count } = batch;
    const { documents } = cursor;
    const ceiling = this.#ceiling;
    const isScored = this.#weight !== 0 || !this.#isWhole;
    let block = Math.max(cursor.block, 0);
    let index = this.#nextBlock === block ? this.#nextIndex : 0;
    let last = block === cursor.block ? (documents[cursor.size - 1] as number) : -1;
    for (let i = 0; i < count; i++) {
      const document = wanted[i] as number;
      if (last < document) {
        block = cursor.blockAt(document, block);
        if (block >= cursor.blocks) return;
        cursor.enter(block);
        index = 0;
        last = documents[cursor.size - 1] as number;
      }
      // Step by step: those that are looked for lie near one another, and a search would guess wrong as often.
      while ((documents[index] as number) < document) index += 1;
      if (documents[index] !== document) continue;
      if (isScored) {
        const frequency = cursor.frequencyAt(index);
        if (frequency === 0) continue;
        const norm = this.#norms[document] as number;
        const own = (ceiling * frequency) / (frequency + norm);
        const other = scores[i] as number;
        if (!isRaised) scores[i] = other + own;
        else if (own > other) scores[i] = own;
      }
      marks[i] = 1;
    }
    this.#nextBlock = block;
    this.#nextIndex = index;
  }
}
