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
  #count = 0;

  constructor(cursor: PostingCursor, positions: PositionReader, weight: number, name: number) {
    this.cursor = cursor;
    this.#positions = positions;
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
    this.#count = this.#positions.read(this.index);
    this.range.positions = this.#positions.positions;
  }

  /** Goes to the positions below the title, which may run on from standfirst to body. */
  enterText(): boolean {
    this.range.from = this.cursor.titles[this.index] as number;
    this.range.to = this.#count;
    return this.range.from < this.range.to;
  }

  /** Goes to the positions in one zone; returns whether there are any. */
  enterZone(zone: Zone): boolean {
    const { cursor, index, range } = this;
    const titles = cursor.titles[index] as number;
    if (zone === titleZone) {
      range.from = 0;
      range.to = titles;
    } else {
      const beforeBody = titles + (cursor.standfirsts[index] as number);
      range.from = zone === standfirstZone ? titles : beforeBody;
      range.to = zone === standfirstZone ? beforeBody : this.#count;
    }
    return range.from < range.to;
  }
}
