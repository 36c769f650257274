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
  readonly #others: readonly NearWord[];
  /** Places in the document under look: all, those in the title, and those in the standfirst. */
  #count = 0;
  #titles = 0;
  #standfirsts = 0;

  /** @param others forms of the word whose places are not meant */
  constructor(
    cursor: PostingCursor,
    positions: PositionReader,
    weight: number,
    name: number,
    others: readonly NearWord[] = [],
  ) {
    this.cursor = cursor;
    this.#positions = positions;
    this.weight = weight;
    this.name = name;
    this.#others = others;
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
    this.#titles = this.cursor.titles[this.index] as number;
    this.#standfirsts = this.cursor.standfirsts[this.index] as number;
    this.range.positions = this.#positions.positions;
    if (this.#others.length > 0) this.#takeOut(this.#placesOfOthers());
  }

  #placesOfOthers(): ReadonlySet<number> {
    const places = new Set<number>();
    const document = this.cursor.documents[this.index] as number;
    for (const other of this.#others) {
      if (!other.seek(document)) continue;
      other.readPositions();
      for (let i = 0; i < other.#count; i++) places.add(other.range.positions[i] as number);
    }
    return places;
  }

  #takeOut(places: ReadonlySet<number>): void {
    const { positions } = this.range;
    const [titles, standfirsts] = [this.#titles, this.#titles + this.#standfirsts];
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      if (i === titles) this.#titles = kept;
      if (i === standfirsts) this.#standfirsts = kept - this.#titles;
      const position = positions[i] as number;
      if (!places.has(position)) positions[kept++] = position;
    }
    if (this.#count === titles) this.#titles = kept;
    if (this.#count === standfirsts) this.#standfirsts = kept - this.#titles;
    this.#count = kept;
  }

  /** Goes to the positions below the title, which may run on from standfirst to body. */
  enterText(): boolean {
    this.range.from = this.#titles;
    this.range.to = this.#count;
    return this.range.from < this.range.to;
  }

  /** Goes to the positions in one zone; returns whether there are any. */
  enterZone(zone: Zone): boolean {
    const { range } = this;
    const titles = this.#titles;
    if (zone === titleZone) {
      range.from = 0;
      range.to = titles;
    } else {
      const beforeBody = titles + this.#standfirsts;
      range.from = zone === standfirstZone ? titles : beforeBody;
      range.to = zone === standfirstZone ? beforeBody : this.#count;
    }
    return range.from < range.to;
  }
}
