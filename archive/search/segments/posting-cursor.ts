import { packedWords, unpackBits } from './bit-packing.ts';
import { headWords, longestPlainList } from './encode-postings.ts';
import { blockSize, impact } from './impact.ts';
import { DamagedSegment } from './segment-file.ts';

/** Beyond every document: what a cursor stands on when its list is over. */
export const noDocument = 0x7fffffff;

/**
 * Walks through the posting list of one term, forwards only. Blocks are decoded when they are entered,
 * their frequencies when a score is asked for, and the bounds of later blocks can be read without either.
 */
export class PostingCursor {
  /** Document under the cursor; −1 before the first step, {@link noDocument} behind the last. */
  document = -1;
  readonly count: number;
  /** Blocks of the list. */
  readonly blocks: number;
  readonly #words: Uint32Array;
  readonly #floats: Float32Array;
  readonly #norms: Float32Array;
  readonly #isPlain: boolean;
  readonly #path: string;
  readonly #documents = new Int32Array(blockSize);
  readonly #frequencies = new Int32Array(blockSize);
  #block = -1;
  #size = 0;
  #index = 0;
  #decodedFrequencies = -1;
  #largest: number | null = null;

  /** @param path of the segment, to name it when the words turn out to be damaged */
  constructor(words: Uint32Array, count: number, norms: Float32Array, path = 'a posting list') {
    this.#words = words;
    this.#floats = new Float32Array(words.buffer, words.byteOffset, words.length);
    this.#norms = norms;
    this.#path = path;
    this.count = count;
    this.#isPlain = count <= longestPlainList;
    this.blocks = Math.ceil(count / blockSize);
  }

  /** The largest impact in the whole list. */
  get largestImpact(): number {
    if (this.#largest === null) {
      let largest = 0;
      for (let block = 0; block < this.blocks; block++) {
        largest = Math.max(largest, this.blockImpact(block));
      }
      this.#largest = largest;
    }
    return this.#largest;
  }

  /** The largest impact in a block. */
  blockImpact(block: number): number {
    if (!this.#isPlain) return this.#floats[block * headWords + 1] as number;
    let largest = 0;
    for (let i = 0; i < this.count; i++) {
      const norm = this.#norms[this.#words[2 * i] as number] as number;
      largest = Math.max(largest, impact(this.#words[2 * i + 1] as number, norm));
    }
    return largest;
  }

  /** The last document of a block. */
  blockEnd(block: number): number {
    const at = this.#isPlain ? 2 * (this.count - 1) : block * headWords;
    return this.#words[at] as number;
  }

  /** Where the positions of a block begin, in bytes from those of the term. */
  blockPositions(block: number): number {
    return this.#isPlain ? 0 : (this.#words[block * headWords + 3] as number);
  }

  /** Block under the cursor, and place inside it. */
  get block(): number {
    return this.#block;
  }

  get indexInBlock(): number {
    return this.#index;
  }

  /** The block that would hold the document, without moving; {@link blocks} when all end before it. */
  blockOf(document: number): number {
    let low = Math.max(this.#block, 0);
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

  /** Moves to the next document and returns it. @throws DamagedSegment */
  next(): number {
    this.#index += 1;
    if (this.#block >= 0 && this.#index < this.#size) {
      return (this.document = this.#documents[this.#index] as number);
    }
    if (this.#block + 1 >= this.blocks) return this.#end();
    this.#enter(this.#block + 1);
    return (this.document = this.#documents[0] as number);
  }

  /**
   * Moves to the first document that is not before `target`, and returns it. Never moves back.
   *
   * @throws DamagedSegment
   */
  advance(target: number): number {
    if (this.document >= target) return this.document;
    const block = this.blockOf(target);
    if (block >= this.blocks) return this.#end();
    if (block !== this.#block) this.#enter(block);
    let low = this.#index;
    let high = this.#size - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#documents[middle] as number) < target) low = middle + 1;
      else high = middle;
    }
    this.#index = low;
    return (this.document = this.#documents[low] as number);
  }

  /** Weighted frequency of the term in the document under the cursor. */
  frequency(): number {
    if (this.#decodedFrequencies !== this.#block) this.#decodeFrequencies();
    return this.#frequencies[this.#index] as number;
  }

  /** Impact of the document under the cursor. */
  impact(): number {
    return impact(this.frequency(), this.#norms[this.document] as number);
  }

  #end(): number {
    this.#block = this.blocks;
    this.#size = 0;
    return (this.document = noDocument);
  }

  #enter(block: number): void {
    this.#block = block;
    this.#index = 0;
    if (this.#isPlain) this.#readPlain();
    else this.#decodeBlock(block);
    // Postings are not verified at opening, and over a block that ends elsewhere a search might never end.
    if (this.#documents[this.#size - 1] !== this.blockEnd(block)) {
      throw new DamagedSegment(this.#path, `block ${block} of a posting list is damaged`);
    }
  }

  #readPlain(): void {
    this.#size = this.count;
    for (let i = 0; i < this.count; i++) this.#documents[i] = this.#words[2 * i] as number;
  }

  #decodeBlock(block: number): void {
    const body = this.#words[block * headWords + 2] as number;
    const head = this.#words[body] as number;
    this.#size = head >>> 16;
    unpackBits(this.#words, body + 1, this.#size, head & 0xff, this.#documents);
    let document = block === 0 ? -1 : this.blockEnd(block - 1);
    for (let i = 0; i < this.#size; i++) {
      document += (this.#documents[i] as number) + 1;
      this.#documents[i] = document;
    }
  }

  #decodeFrequencies(): void {
    this.#decodedFrequencies = this.#block;
    if (this.#isPlain) {
      for (let i = 0; i < this.count; i++) this.#frequencies[i] = this.#words[2 * i + 1] as number;
      return;
    }
    const body = this.#words[this.#block * headWords + 2] as number;
    const head = this.#words[body] as number;
    const at = body + 1 + packedWords(this.#size, head & 0xff);
    unpackBits(this.#words, at, this.#size, (head >>> 8) & 0xff, this.#frequencies);
    for (let i = 0; i < this.#size; i++)
      this.#frequencies[i] = (this.#frequencies[i] as number) + 1;
  }
}
