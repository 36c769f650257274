import type { PostingCursor } from './posting-cursor.ts';
import { PositionReader } from './position-reader.ts';
import type { Segment } from './segment.ts';
import type { TermEntry } from './term-entry.ts';

/** Words read at a time: a megabyte. */
const pieceWords = 1 << 18;

/** The lists of a segment one after the other, as a merge needs them, through one cursor and one buffer. */
export class ListStream {
  readonly cursor: PostingCursor;
  readonly positions: PositionReader;
  readonly #segment: Segment;
  #words: Int32Array = new Int32Array(0);
  #from = 0;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.cursor = segment.emptyCursor();
    this.positions = new PositionReader(this.cursor);
  }

  /** Begins the list of a term. Terms must come in the order of the dictionary. @throws DamagedSegment */
  open(entry: TermEntry): void {
    const length = entry.postings + entry.positions;
    if (entry.listAt + length >= this.#from + this.#words.length) {
      this.#from = entry.listAt;
      this.#words = this.#segment.readLists(entry.listAt, this.#piece(length));
    }
    const at = entry.listAt - this.#from;
    this.cursor.open(this.#words, at, entry.documents);
    this.positions.open(this.#words, at + entry.postings);
  }

  /** As much as is there, but no less than the list. */
  #piece(length: number): number {
    return Math.max(length, Math.min(pieceWords, this.#segment.listWords - this.#from));
  }
}
