import { packedWords, unpackAscending, unpackBits, unpackOne } from './bit-packing.ts';
import { headWords, widthBits } from './encode-postings.ts';
import { blockSize, impact } from './impact.ts';
import type { ListWords } from './list-words.ts';
import { DamagedSegment } from './segment-file.ts';
import type { TermEntry } from './term-entry.ts';
import { allZones, factorsOf, type ZoneFactors, type ZoneMask } from './zones.ts';

/** Beyond every document: where a scorer stands when its list is over. */
export const noDocument = 0x7fffffff;

/** Words of a block: its widths, and four rows of numbers, of 32 bits at most. */
const longestBody = 1 + 4 * blockSize;

const noHeads: Int32Array = new Int32Array(0);
const nothing: TermEntry = { documents: 0, listAt: 0, postings: 0, positions: 0 };

const widthMask = (1 << widthBits) - 1;

const float = new Float32Array(1);
const floatBits = new Int32Array(float.buffer);

/**
 * The posting list of one term, block by block, forwards only. The documents of a block are decoded when
 * it is entered, their frequencies when they are asked for, and the bounds of blocks can be read without
 * either. The decoded arrays are there to be read in place: they are what the inner loops run over.
 */
export class PostingCursor {
  count = 0;
  blocks = 0;
  /** Documents of the entered block. */
  readonly documents: Int32Array;
  /** Of the entered block, after {@link loadFrequencies}: occurrences weighted by zone. */
  readonly frequencies: Int32Array;
  /** Of the entered block, after {@link loadCounts}: occurrences, and those in title and standfirst. */
  readonly occurrences: Int32Array;
  readonly titles: Int32Array;
  readonly standfirsts: Int32Array;
  /** The entered block, −1 before the first, and how many documents it holds. */
  block = -1;
  size = 0;
  readonly #norms: Float32Array;
  readonly #lists: ListWords;
  readonly #path: string;
  readonly #factors: ZoneFactors;
  #entry: TermEntry = nothing;
  /** The heads of the blocks; none in a list of one block. */
  #heads = noHeads;
  /** The body of the entered block, and a word behind it, since unpacking reads ahead. */
  readonly #body: Int32Array;
  #countsOf = -1;
  #frequenciesOf = -1;
  #onlyImpact = -1;

  /**
   * @param lists of the segment
   * @param norms length norm of each document of the segment
   * @param zones in which occurrences count
   * @param path of the segment, to name it when the words turn out to be damaged
   */
  constructor(
    lists: ListWords,
    norms: Float32Array,
    zones: ZoneMask = allZones,
    path = 'a posting list',
  ) {
    this.#lists = lists;
    this.#norms = norms;
    this.#path = path;
    this.#factors = factorsOf(zones);
    // One piece of memory for all: a query makes many cursors.
    const memory = new ArrayBuffer((5 * blockSize + longestBody + 1) * 4);
    const part = (at: number): Int32Array => new Int32Array(memory, at * blockSize * 4, blockSize);
    this.documents = part(0);
    this.frequencies = part(1);
    this.occurrences = part(2);
    this.titles = part(3);
    this.standfirsts = part(4);
    this.#body = new Int32Array(memory, 5 * blockSize * 4);
  }

  /** Begins the list of a term, in place of the one before. @throws DamagedSegment */
  open(entry: TermEntry): this {
    this.#entry = entry;
    this.count = entry.documents;
    this.blocks = Math.ceil(entry.documents / blockSize);
    this.block = this.#countsOf = this.#frequenciesOf = -1;
    this.#onlyImpact = -1;
    if (this.blocks > 1) {
      this.#heads = new Int32Array(this.blocks * headWords);
      this.#lists.copy(entry.listAt, this.#heads.length, this.#heads);
    } else {
      // A list of one block has no head that would say where it ends.
      this.enter(0);
    }
    return this;
  }

  /** The largest impact in the whole list. */
  largestImpact(): number {
    let largest = 0;
    for (let block = 0; block < this.blocks; block++) {
      const own = this.blockImpact(block);
      if (own > largest) largest = own;
    }
    return largest;
  }

  /** No document of the block has a larger impact. */
  blockImpact(block: number): number {
    if (this.blocks > 1) {
      floatBits[0] = this.#head(block, 1);
      return float[0] as number;
    }
    if (this.#onlyImpact < 0) this.#onlyImpact = this.#impactOfBlock();
    return this.#onlyImpact;
  }

  /** The last document of a block. */
  blockEnd(block: number): number {
    return this.blocks === 1 ? (this.documents[this.size - 1] as number) : this.#head(block, 0);
  }

  /** The term whose list it walks. */
  get entry(): TermEntry {
    return this.#entry;
  }

  /** Where the positions of a block begin, in words from those of the term. */
  positionsAt(block: number): number {
    if (block >= this.blocks) return this.#entry.positions;
    return this.blocks === 1 ? 0 : this.#head(block, 3);
  }

  /** Bits of a position in the entered block. */
  get positionWidth(): number {
    return this.#width(4);
  }

  /**
   * The first block at or behind `from` that ends at or behind a document; {@link blocks} when none does.
   * Does not enter it.
   */
  blockAt(document: number, from: number): number {
    let low = from;
    if (low >= this.blocks || this.blockEnd(low) >= document) return low;
    // Gallop, then bisect: the wanted block is mostly near.
    let step = 1;
    while (low + step < this.blocks && this.blockEnd(low + step) < document) {
      low += step;
      step *= 2;
    }
    let high = Math.min(this.blocks, low + step);
    low += 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.blockEnd(middle) < document) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Decodes the documents of a block. @throws DamagedSegment */
  enter(block: number): void {
    if (block === this.block) return;
    const isOnly = this.blocks === 1;
    this.block = block;
    this.size = Math.min(blockSize, this.count - block * blockSize);
    const from = isOnly ? 0 : this.#head(block, 2);
    const to = block + 1 < this.blocks ? this.#head(block + 1, 2) : this.#entry.postings;
    const before = block === 0 ? -1 : this.#head(block - 1, 0);
    // Heads are not verified at opening.
    if (!(from >= 0 && to > from && to - from <= longestBody)) this.refuse();
    const body = this.#body;
    this.#lists.copy(this.#entry.listAt + from, to - from, body);
    const last = unpackAscending(body, 1, this.size, this.#width(0), before, this.documents);
    // Postings are not verified at opening, and over a block that ends elsewhere a search might never end.
    const isSound = isOnly ? last < this.#norms.length : last === this.blockEnd(block);
    if (!isSound) this.refuse();
  }

  /** @throws DamagedSegment for the entered block */
  refuse(): never {
    throw new DamagedSegment(this.#path, `block ${this.block} of a posting list is damaged`);
  }

  /** Index in the entered block of the first document that is not before `document`; its size when none is. */
  indexOf(document: number, from = 0): number {
    const { documents, size } = this;
    let low = from;
    let step = 1;
    while (low + step < size && (documents[low + step] as number) < document) {
      low += step;
      step *= 2;
    }
    let high = Math.min(size, low + step);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((documents[middle] as number) < document) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  loadCounts(): void {
    if (this.#countsOf === this.block) return;
    this.#countsOf = this.block;
    this.#loadOccurrences();
    this.#loadRow(2, this.titles);
    this.#loadRow(3, this.standfirsts);
  }

  loadFrequencies(): void {
    if (this.#frequenciesOf === this.block) return;
    this.#frequenciesOf = this.block;
    const { size, frequencies, occurrences, titles, standfirsts } = this;
    const factors = this.#factors;
    if (this.#countsOf !== this.block) this.#loadOccurrences();
    for (let i = 0; i < size; i++) {
      frequencies[i] = (occurrences[i] as number) * factors.occurrences;
    }
    // Most blocks have nothing of a title or a standfirst in them.
    if (this.#width(2) > 0) {
      if (this.#countsOf !== this.block) this.#loadRow(2, titles);
      for (let i = 0; i < size; i++) {
        frequencies[i] = (frequencies[i] as number) + (titles[i] as number) * factors.titles;
      }
    }
    if (this.#width(3) > 0) {
      if (this.#countsOf !== this.block) this.#loadRow(3, standfirsts);
      for (let i = 0; i < size; i++) {
        frequencies[i] =
          (frequencies[i] as number) + (standfirsts[i] as number) * factors.standfirsts;
      }
    }
  }

  #loadOccurrences(): void {
    this.#loadRow(1, this.occurrences);
    for (let i = 0; i < this.size; i++) {
      this.occurrences[i] = (this.occurrences[i] as number) + 1;
    }
  }

  /** Unpacks one of the rows of the entered block, by its place among the widths. */
  #loadRow(row: number, into: Int32Array): void {
    let at = 1;
    for (let before = 0; before < row; before++) at += packedWords(this.size, this.#width(before));
    unpackBits(this.#body, at, 0, this.size, this.#width(row), into);
  }

  /** The weighted frequency in one document of the entered block: for who asks for few of them. */
  frequencyAt(index: number): number {
    if (this.#frequenciesOf === this.block) return this.frequencies[index] as number;
    const body = this.#body;
    const factors = this.#factors;
    const [further, titles, standfirsts] = [this.#width(1), this.#width(2), this.#width(3)];
    let at = 1 + packedWords(this.size, this.#width(0));
    let frequency = (unpackOne(body, at, index, further) + 1) * factors.occurrences;
    at += packedWords(this.size, further);
    if (titles > 0) frequency += unpackOne(body, at, index, titles) * factors.titles;
    at += packedWords(this.size, titles);
    if (standfirsts > 0) frequency += unpackOne(body, at, index, standfirsts) * factors.standfirsts;
    return frequency;
  }

  #impactOfBlock(): number {
    this.loadFrequencies();
    let largest = 0;
    for (let i = 0; i < this.size; i++) {
      const norm = this.#norms[this.documents[i] as number] as number;
      largest = Math.max(largest, impact(this.frequencies[i] as number, norm));
    }
    return largest;
  }

  #head(block: number, part: number): number {
    return this.#heads[block * headWords + part] as number;
  }

  #width(part: number): number {
    return ((this.#body[0] as number) >>> (part * widthBits)) & widthMask;
  }
}
