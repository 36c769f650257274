import { windowSize, type Batch, type Marks } from './batch.ts';
import type { Admitted } from './filters.ts';
import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** The documents of a segment that pass filters, all worth nothing. */
export class AdmittedDocuments implements Scorer {
  readonly widest = windowSize;
  readonly cost: number;
  readonly largestScore = 0;
  readonly windowBound = 0;
  readonly boundEnd = noDocument;
  readonly #admitted: Admitted;

  constructor(admitted: Admitted) {
    this.#admitted = admitted;
    this.cost = Math.max(0, admitted.to - admitted.from);
  }

  bound(): number {
    return 0;
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    if (least > 0) return;
    const end = Math.min(to + 1, this.#admitted.to);
    for (let document = Math.max(from, this.#admitted.from); document < end; document++) {
      if (this.#admitted.admits?.(document) !== false) batch.add(document, 0);
    }
  }

  probe({ documents, count }: Batch, marks: Marks): void {
    const { from, to, admits } = this.#admitted;
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number;
      if (document >= from && document < to && admits?.(document) !== false) marks[i] = 1;
    }
  }
}
