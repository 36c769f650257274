import { windowSize, type Batch, type Marks } from './batch.ts';
import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Every document of a segment, all worth nothing. */
export class EveryDocument implements Scorer {
  readonly widest = windowSize;
  readonly cost: number;
  readonly largestScore = 0;
  readonly windowBound = 0;
  readonly boundEnd = noDocument;

  /** @param documents of the segment */
  constructor(documents: number) {
    this.cost = documents;
  }

  bound(): number {
    return 0;
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    if (least > 0) return;
    const end = Math.min(to + 1, this.cost);
    for (let document = from; document < end; document++) batch.add(document, 0);
  }

  probe(batch: Batch, marks: Marks): void {
    marks.fill(1, 0, batch.count);
  }
}
