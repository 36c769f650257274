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
    const first = (documents[0] as number) >= from ? 0 : cursor.indexOf(from);
    if (this.#weight === 0 && this.#isWhole) {
      for (let i = first; i < size && (documents[i] as number) <= to; i++) {
        batch.add(documents[i] as number, 0);
      }
      return;
    }
    cursor.loadFrequencies();
    const { frequencies } = cursor;
    const norms = this.#norms;
    const ceiling = this.#ceiling;
    // ceiling · tf / (tf + norm) ≥ least, without the division that only those that pass are worth.
    const wanted = least > 0 ? least * scoreTolerance : 0;
    const margin = ceiling - wanted;
    for (let i = first; i < size; i++) {
      const document = documents[i] as number;
      if (document > to) return;
      const frequency = frequencies[i] as number;
      const norm = norms[document] as number;
      if (frequency > 0 && frequency * margin >= wanted * norm) {
        batch.add(document, (ceiling * frequency) / (frequency + norm));
      }
    }
  }

  probe(batch: Batch, marks: Marks): void {
    const cursor = this.#cursor;
    const { documents } = cursor;
    const wanted = batch.documents;
    const ceiling = this.#ceiling;
    let block = Math.max(cursor.block, 0);
    let index = 0;
    for (let i = 0; i < batch.count; i++) {
      const document = wanted[i] as number;
      if (block !== cursor.block || (documents[cursor.size - 1] as number) < document) {
        block = cursor.blockAt(document, block);
        if (block >= cursor.blocks) return;
        if (block !== cursor.block) {
          cursor.enter(block);
          index = 0;
        }
      }
      index = cursor.indexOf(document, index);
      if (documents[index] !== document) continue;
      if (this.#weight === 0 && this.#isWhole) {
        marks[i] = 1;
        continue;
      }
      const frequency = cursor.frequencyAt(index);
      if (frequency === 0) continue;
      marks[i] = 1;
      const norm = this.#norms[document] as number;
      batch.scores[i] = (batch.scores[i] as number) + (ceiling * frequency) / (frequency + norm);
    }
  }
}
