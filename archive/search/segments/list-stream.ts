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
  at = 0;
  readonly cursor: PostingCursor;
  readonly positions: PositionReader;
  readonly #segment: Segment;
  #words: Int32Array = new Int32Array(0);
  #from = 0;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.cursor = new PostingCursor(this, segment.norms, allZones, segment.path);
    this.positions = new PositionReader(this.cursor, this);
  }

  /** Begins the list of a term. Terms must come in the order of the dictionary. @throws DamagedSegment */
  open(entry: TermEntry): void {
    const length = entry.postings + entry.positions + 1;
    if (entry.listAt + length > this.#from + this.#words.length) {
      this.#from = entry.listAt;
      this.#words = this.#segment.readLists(entry.listAt, Math.max(length, pieceWords));
    }
    this.cursor.open(entry);
    this.positions.open();
  }

  /** The list begun last lies in the buffer whole. */
  whole(at: number): Int32Array {
    this.at = at - this.#from;
    return this.#words;
  }

  part(at: number): Int32Array {
    return this.whole(at);
  }
}
