import type { ListBuilder } from './list-builder.ts';
import type { ListStream } from './list-stream.ts';
import { noDocument } from './posting-cursor.ts';
import type { TermEntry } from './term-entry.ts';

/** The postings of one term in one of the segments that are merged, under the new numbers of its documents. */
export class MergedRun {
  /** New number of the document under the run; `noDocument` behind the last. */
  document = noDocument;
  readonly #stream: ListStream;
  readonly #numbers: Int32Array;
  #hasPositions = false;
  #index = 0;

  /** @param numbers new number of each document of the segment, −1 for a deleted one */
  constructor(stream: ListStream, numbers: Int32Array) {
    this.#stream = stream;
    this.#numbers = numbers;
  }

  open(entry: TermEntry): void {
    this.#stream.open(entry);
    this.#hasPositions = entry.positions > 0;
    this.#enter(0);
    this.next();
  }

  next(): void {
    const { cursor } = this.#stream;
    for (;;) {
      this.#index += 1;
      if (this.#index >= cursor.size) {
        if (cursor.block + 1 >= cursor.blocks) {
          this.document = noDocument;
          return;
        }
        this.#enter(cursor.block + 1);
        this.#index = 0;
      }
      const number = this.#numbers[cursor.documents[this.#index] as number] as number;
      if (number < 0) continue;
      this.document = number;
      return;
    }
  }

  /** Adds the document under the run to a list. */
  copyTo(list: ListBuilder): void {
    const { cursor, positions } = this.#stream;
    const index = this.#index;
    list.document(
      this.document,
      cursor.occurrences[index] as number,
      cursor.titles[index] as number,
      cursor.standfirsts[index] as number,
    );
    if (!this.#hasPositions) return;
    const count = positions.readGaps(index);
    list.gaps(positions.positions, count);
  }

  #enter(block: number): void {
    const { cursor } = this.#stream;
    cursor.enter(block);
    cursor.loadCounts();
    this.#index = -1;
  }
}
