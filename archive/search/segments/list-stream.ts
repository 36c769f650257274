import { copyBytes } from './copy-bytes.ts';
import type { ListWords } from './list-words.ts';
import { PostingCursor } from './posting-cursor.ts';
import { PositionReader } from './position-reader.ts';
import type { Segment } from './segment.ts';
import type { TermEntry } from './term-entry.ts';
import { allZones } from './zones.ts';

/** Words read at a time: a megabyte. */
const pieceWords = 1 << 18;

/** The lists of a segment one after the other, as a merge needs them, through one cursor and one buffer. */
export class ListStream implements ListWords {
  readonly cursor: PostingCursor;
  readonly positions: PositionReader;
  readonly #segment: Segment;
  #words = new Int32Array(pieceWords);
  #from = -Infinity;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.cursor = new PostingCursor(this, segment.norms, allZones, segment.path);
    this.positions = new PositionReader(this.cursor, this);
  }

  /** Begins the list of a term. Terms must come in the order of the dictionary. @throws DamagedSegment */
  open(entry: TermEntry): void {
    const length = entry.postings + entry.positions;
    // A word more than the list, since copying reads ahead.
    if (entry.listAt + length + 4 > this.#from + this.#words.byteLength) {
      this.#from = entry.listAt;
      if (length + 4 > this.#words.byteLength) this.#words = new Int32Array(length >>> 1);
      this.#segment.loadLists(entry.listAt, this.#words);
    }
    this.cursor.open(entry);
    this.positions.open();
  }

  /** The list begun last lies in the buffer whole. */
  copy(at: number, bytes: number, into: Int32Array): void {
    copyBytes(this.#words, at - this.#from, bytes, into);
  }
}
