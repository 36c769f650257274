import type { PostingCursor } from './posting-cursor.ts';
import type { PositionRange } from './position-range.ts';
import type { PositionReader } from './position-reader.ts';
import { standfirstZone, titleZone, type Zone } from './zones.ts';

/** A word of a phrase in one segment, on its way through the documents that hold it. */
export class NearWord {
  readonly cursor: PostingCursor;
  /** Its idf times what its place in the query makes of it; 0 when only matches count. */
  readonly weight: number;
  /** Equal for equal words of a phrase. */
  readonly name: number;
  /** Where it stands in the zone that {@link enterZone} entered last. */
  readonly range: PositionRange;
  /** Index of the document under look in the entered block. */
  index = 0;
  /** The block that a bound was asked for last. */
  boundBlock = 0;
  readonly #positions: PositionReader;
  readonly #elsewhere: readonly ElsewhereWord[];
  /** Positions in the document under look: of all, in the title, and in title and standfirst together. */
  #count = 0;
  #titles = 0;
  #beforeBody = 0;

  /** @param elsewhere words whose places are among this one's and do not count */
  constructor(
    cursor: PostingCursor,
    positions: PositionReader,
    weight: number,
    name: number,
    elsewhere: readonly (readonly [PostingCursor, PositionReader])[] = [],
  ) {
    this.cursor = cursor;
    this.#positions = positions;
    this.#elsewhere = elsewhere.map(([own, places]) => new ElsewhereWord(own, places));
    this.weight = weight;
    this.name = name;
    this.range = { positions: positions.positions, from: 0, to: 0 };
  }

  /** Moves to a document; returns whether it holds the word. Documents asked for ascend. */
  seek(document: number): boolean {
    const { cursor } = this;
    const before = cursor.block;
    const block = cursor.blockAt(document, before < 0 ? 0 : before);
    if (block >= cursor.blocks) return false;
    cursor.enter(block);
    this.index = cursor.indexOf(document, block === before ? this.index : 0);
    return cursor.documents[this.index] === document;
  }

  /** Reads where the word stands in the document under look. */
  readPositions(): void {
    const { cursor, index } = this;
    this.#count = this.#positions.read(index);
    this.range.positions = this.#positions.positions;
    this.#titles = cursor.titles[index] as number;
    this.#beforeBody = this.#titles + (cursor.standfirsts[index] as number);
    for (const word of this.#elsewhere) this.#leaveOut(word);
  }

  #leaveOut(word: ElsewhereWord): void {
    const { positions } = this.range;
    const [count, titles, beforeBody] = [this.#count, this.#titles, this.#beforeBody];
    const isElsewhere = word.placesIn(this.cursor.documents[this.index] as number);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      if (isElsewhere(positions[at] as number)) {
        this.#count -= 1;
        if (at < titles) this.#titles -= 1;
        if (at < beforeBody) this.#beforeBody -= 1;
      } else {
        positions[kept++] = positions[at] as number;
      }
    }
  }

  /** Goes to the positions below the title, which may run on from standfirst to body. */
  enterText(): boolean {
    return this.#goTo(this.#titles, this.#count);
  }

  /** Goes to the positions in one zone; returns whether there are any. */
  enterZone(zone: Zone): boolean {
    if (zone === titleZone) return this.#goTo(0, this.#titles);
    return zone === standfirstZone
      ? this.#goTo(this.#titles, this.#beforeBody)
      : this.#goTo(this.#beforeBody, this.#count);
  }

  #goTo(from: number, to: number): boolean {
    this.range.from = from;
    this.range.to = to;
    return from < to;
  }
}

/** A word whose places are left out of another's. */
class ElsewhereWord {
  readonly #cursor: PostingCursor;
  readonly #positions: PositionReader;

  constructor(cursor: PostingCursor, positions: PositionReader) {
    this.#cursor = cursor;
    this.#positions = positions;
  }

  /** Tells of ascending positions whether it stands there. Documents asked for ascend. */
  placesIn(document: number): (position: number) => boolean {
    const cursor = this.#cursor;
    const block = cursor.blockAt(document, Math.max(cursor.block, 0));
    if (block >= cursor.blocks) return () => false;
    cursor.enter(block);
    const index = cursor.indexOf(document);
    if (index >= cursor.size || cursor.documents[index] !== document) return () => false;
    const count = this.#positions.read(index);
    const { positions } = this.#positions;
    let at = 0;
    return (position) => {
      while (at < count && (positions[at] as number) < position) at += 1;
      return at < count && positions[at] === position;
    };
  }
}
