import type { PostingList } from './posting-list.ts';
import { standfirstZone, titleZone, type Zone } from './zones.ts';

/** Gathers one posting list, document by document, into arrays that are used again for the next. */
export class ListBuilder {
  count = 0;
  /** Positions in the list. */
  positions = 0;
  #documents = new Int32Array(1024);
  #occurrences = new Int32Array(1024);
  #titles = new Int32Array(1024);
  #standfirsts = new Int32Array(1024);
  #gaps = new Int32Array(4096);
  #lastPosition = 0;

  clear(): void {
    this.count = 0;
    this.positions = 0;
  }

  /** Adds an occurrence; documents and positions must ascend. A position of −1 is not kept. */
  occurrence(document: number, zone: Zone, position: number): void {
    if (this.count === 0 || this.#documents[this.count - 1] !== document) {
      this.document(document, 0, 0, 0);
      this.#lastPosition = 0;
    }
    const last = this.count - 1;
    this.#occurrences[last] = (this.#occurrences[last] as number) + 1;
    if (zone === titleZone) this.#titles[last] = (this.#titles[last] as number) + 1;
    if (zone === standfirstZone) this.#standfirsts[last] = (this.#standfirsts[last] as number) + 1;
    if (position < 0) return;
    this.#roomForGaps(1);
    this.#gaps[this.positions++] = position - this.#lastPosition;
    this.#lastPosition = position;
  }

  /** Adds a document with its counts. */
  document(document: number, occurrences: number, titles: number, standfirsts: number): void {
    if (this.count === this.#documents.length) this.#growDocuments();
    this.#documents[this.count] = document;
    this.#occurrences[this.count] = occurrences;
    this.#titles[this.count] = titles;
    this.#standfirsts[this.count] = standfirsts;
    this.count += 1;
  }

  /** Adds the gaps of the document added last, as they stand in another list. */
  gaps(from: Int32Array, count: number): void {
    this.#roomForGaps(count);
    const gaps = this.#gaps;
    let next = this.positions;
    // Mostly one or two: a loop is faster than `set` with a view.
    for (let i = 0; i < count; i++) gaps[next++] = from[i] as number;
    this.positions = next;
  }

  /** The list, complete. Good until the next `clear`. */
  finish(): PostingList {
    return {
      count: this.count,
      documents: this.#documents,
      occurrences: this.#occurrences,
      titles: this.#titles,
      standfirsts: this.#standfirsts,
      gaps: this.positions === 0 ? null : this.#gaps,
    };
  }

  #growDocuments(): void {
    this.#documents = doubled(this.#documents);
    this.#occurrences = doubled(this.#occurrences);
    this.#titles = doubled(this.#titles);
    this.#standfirsts = doubled(this.#standfirsts);
  }

  #roomForGaps(count: number): void {
    while (this.positions + count > this.#gaps.length) this.#gaps = doubled(this.#gaps);
  }
}

export function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
