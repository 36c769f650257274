import { bytesFor, unpackOne } from './bit-packing.ts';
import { headWords } from './encode-postings.ts';
import { blockSize, impact } from './impact.ts';
import type { ListWords } from './list-words.ts';
import { PackedRow } from './packed-row.ts';
import { DamagedSegment } from './segment-file.ts';
import type { TermEntry } from './term-entry.ts';
import { allZones, factorsOf, type ZoneFactors, type ZoneMask } from './zones.ts';

/** Beyond every document: where a scorer stands when its list is over. */
export const noDocument = 0x7fffffff;

/** Bytes of a block: four rows of numbers of 31 bits at most, and less for what goes before them. */
const longestBody = 4 * (4 * blockSize + 1);

/** Frequencies that are unpacked one by one in a block before all of them are. */
const mostAlone = 4;

const noHeads: Int32Array = new Int32Array(0);
const nothing: TermEntry = { documents: 0, listAt: 0, postings: 0, positions: 0 };

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
  readonly #gaps = new PackedRow();
  readonly #further = new PackedRow();
  readonly #inTitle = new PackedRow();
  readonly #inStandfirst = new PackedRow();
  /** The bit behind the gaps of the entered block, and the byte behind all of it. */
  #behindGaps = 0;
  #bodyBytes = 0;
  #rowsOf = -1;
  #countsOf = -1;
  #frequenciesOf = -1;
  #onlyImpact = -1;
  /** Frequencies of the entered block that were asked for one by one. */
  #alone = 0;

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
    const memory = new ArrayBuffer(5 * blockSize * 4 + longestBody + 4);
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
    this.block = this.#rowsOf = this.#countsOf = this.#frequenciesOf = -1;
    this.#onlyImpact = -1;
    if (this.blocks > 1) {
      this.#heads = new Int32Array(this.blocks * headWords);
      this.#lists.copy(entry.listAt, this.#heads.byteLength, this.#heads);
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

  /** Where the positions of a block begin, in bytes from those of the term. */
  positionsAt(block: number): number {
    if (block >= this.blocks) return this.#entry.positions;
    return this.blocks === 1 ? 0 : this.#head(block, 3);
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
    this.#alone = 0;
    this.size = Math.min(blockSize, this.count - block * blockSize);
    const from = isOnly ? 0 : this.#head(block, 2);
    const to = block + 1 < this.blocks ? this.#head(block + 1, 2) : this.#entry.postings;
    const before = block === 0 ? -1 : this.#head(block - 1, 0);
    // Heads are not verified at opening.
    if (!(from >= 0 && to > from && to - from <= longestBody)) this.refuse();
    const body = this.#body;
    this.#lists.copy(this.#entry.listAt + from, to - from, body);
    this.#bodyBytes = to - from;
    this.#behindGaps = this.#gaps.open(body, 0, this.size);
    const last = this.#gaps.readAscending(before, this.documents);
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
    this.#inTitle.read(0, this.size, this.titles);
    this.#inStandfirst.read(0, this.size, this.standfirsts);
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
    // Many blocks have nothing of a title or a standfirst in them.
    if (!this.#inTitle.isZero) {
      if (this.#countsOf !== this.block) this.#inTitle.read(0, size, titles);
      for (let i = 0; i < size; i++) {
        frequencies[i] = (frequencies[i] as number) + (titles[i] as number) * factors.titles;
      }
    }
    if (!this.#inStandfirst.isZero) {
      if (this.#countsOf !== this.block) this.#inStandfirst.read(0, size, standfirsts);
      for (let i = 0; i < size; i++) {
        frequencies[i] =
          (frequencies[i] as number) + (standfirsts[i] as number) * factors.standfirsts;
      }
    }
  }

  #loadOccurrences(): void {
    this.#openRows();
    this.#further.read(0, this.size, this.occurrences);
    for (let i = 0; i < this.size; i++) {
      this.occurrences[i] = (this.occurrences[i] as number) + 1;
    }
  }

  /** Finds the rows behind the documents. @throws DamagedSegment when they end elsewhere than the block */
  #openRows(): void {
    if (this.#rowsOf === this.block) return;
    this.#rowsOf = this.block;
    const { size } = this;
    const isUsual = unpackOne(this.#body, this.#behindGaps, 1) === 0;
    let bit = this.#behindGaps + 1;
    for (const row of [this.#further, this.#inTitle, this.#inStandfirst]) {
      if (isUsual) row.clear(size);
      else bit = row.open(this.#body, bit, size);
    }
    if (bytesFor(bit) !== this.#bodyBytes) this.refuse();
  }

  /** The weighted frequency in one document of the entered block: for who asks for few of them. */
  frequencyAt(index: number): number {
    if (this.#frequenciesOf === this.block) return this.frequencies[index] as number;
    if (this.#alone === mostAlone) {
      this.loadFrequencies();
      return this.frequencies[index] as number;
    }
    this.#alone += 1;
    const factors = this.#factors;
    this.#openRows();
    let frequency = (this.#further.one(index) + 1) * factors.occurrences;
    if (!this.#inTitle.isZero) frequency += this.#inTitle.one(index) * factors.titles;
    if (!this.#inStandfirst.isZero) {
      frequency += this.#inStandfirst.one(index) * factors.standfirsts;
    }
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
}
