import { Batch, makeMarks, windowSize, type Marks } from './batch.ts';
import type { Scorer } from './scorer.ts';
import { sum, WindowBound } from './window-bound.ts';
import { WindowUnion } from './window-union.ts';

/**
 * Documents that at least one part matches; the scores of those that do add up.
 *
 * In each window the parts that together cannot reach the page are not walked: the documents of the
 * others are looked up in them (MaxScore; Turtle and Flood 1995, https://doi.org/10.1016/0306-4573(95)00020-H,
 * with the bounds of blocks in place of those of lists).
 */
export class AnyOf extends WindowBound implements Scorer {
  readonly widest = windowSize;
  readonly cost: number;
  readonly largestScore: number;
  /** By the bound in the window that was looked at last, rising: little changes between windows. */
  readonly #parts: Scorer[];
  readonly #found = new Batch();
  readonly #union = new WindowUnion();
  readonly #marks = makeMarks();

  constructor(parts: readonly Scorer[]) {
    super();
    this.#parts = [...parts];
    this.cost = parts.reduce((total, { cost }) => total + cost, 0);
    this.largestScore = parts.reduce((total, part) => total + part.largestScore, 0);
  }

  bound(from: number): number {
    return this.boundOf(this.#parts, from, sum);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    const parts = this.#parts;
    sortByBound(parts);
    let idle = 0;
    let reach = 0;
    while (idle < parts.length && reach + (parts[idle] as Scorer).windowBound < least) {
      reach += (parts[idle] as Scorer).windowBound;
      idle += 1;
    }
    if (idle === parts.length) return;
    if (idle === parts.length - 1) {
      (parts[idle] as Scorer).collect(from, to, least - reach, batch);
    } else {
      this.#collectUnion(idle, from, to, least - reach, batch);
    }
    for (let at = idle - 1; at >= 0 && batch.count > 0; at--) {
      const part = parts[at] as Scorer;
      part.probe(batch, this.#marks);
      reach -= part.windowBound;
      this.#dropBelow(batch, least - reach);
    }
  }

  /** The documents of the parts from `first` on. */
  #collectUnion(first: number, from: number, to: number, least: number, batch: Batch): void {
    const parts = this.#parts;
    let whole = 0;
    for (let at = first; at < parts.length; at++) whole += (parts[at] as Scorer).windowBound;
    this.#union.begin(from);
    for (let at = first; at < parts.length; at++) {
      const part = parts[at] as Scorer;
      this.#found.count = 0;
      // What is left out here would not reach the page with the best that all others can add.
      part.collect(from, to, least - (whole - part.windowBound), this.#found);
      this.#union.addSum(this.#found);
    }
    this.#union.drain(least, batch);
  }

  #dropBelow(batch: Batch, least: number): void {
    const { documents, scores } = batch;
    let kept = 0;
    for (let i = 0; i < batch.count; i++) {
      if ((scores[i] as number) < least) continue;
      documents[kept] = documents[i] as number;
      scores[kept] = scores[i] as number;
      kept += 1;
    }
    batch.count = kept;
  }

  probe(batch: Batch, marks: Marks): void {
    for (const part of this.#parts) part.probe(batch, marks);
  }
}

/** Sorts by insertion: the parts are few and nearly in order. */
function sortByBound(parts: Scorer[]): void {
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Scorer;
    let at = i;
    while (at > 0 && (parts[at - 1] as Scorer).windowBound > part.windowBound) {
      parts[at] = parts[at - 1] as Scorer;
      at -= 1;
    }
    parts[at] = part;
  }
}
