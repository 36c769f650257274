/** Words of a page: 64 KB. */
export const pageWords = 1 << 14;

/** Stretches this short do not bring their page in: a rare word's neighbours are not asked for next. */
const longestAlone = 32;

/** Pages of a chunk of memory: 4 MB. */
const pagesPerChunk = 64;

/** Sources that share a cache are told apart by number. */
const pagesPerSource = 2 ** 32;

const emptyKey = -1;

/** Where pages come from. */
export interface PageSource {
  /** Its own among all that share a cache. */
  readonly number: number;
  /** Reads words from a place on; what lies behind the last one is left as it is. */
  load(at: number, into: Int32Array): void;
}

/**
 * Keeps the pages read last, up to so many bytes: what bounds the memory of the reading side, however
 * large the index. Its memory is taken once, chunk by chunk as it fills, and used again and again: pages
 * made anew for every read would keep the garbage collector busy. Hence words are copied out.
 *
 * A page that was asked for since the hand passed it last stays for another round (clock, an approximation
 * of "least recently used" whose hits cost nothing; Corbató 1968).
 */
export class PageCache {
  readonly #most: number;
  readonly #chunks: Int32Array[] = [];
  readonly #slots = new Map<number, number>();
  readonly #keys: Float64Array;
  readonly #used: Uint8Array;
  #hand = 0;

  /** @param budgetBytes room for one page is there in any case */
  constructor(budgetBytes: number) {
    this.#most = Math.max(1, Math.floor(budgetBytes / (pageWords * 4)));
    this.#keys = new Float64Array(this.#most).fill(emptyKey);
    this.#used = new Uint8Array(this.#most);
  }

  /** Memory taken so far. */
  get bytes(): number {
    return this.#chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  }

  /** Copies words of a source to the beginning of `into`. */
  copy(source: PageSource, at: number, count: number, into: Int32Array): void {
    let [from, to] = [at, 0];
    while (to < count) {
      const page = Math.floor(from / pageWords);
      const offset = from - page * pageWords;
      const length = Math.min(count - to, pageWords - offset);
      this.#copyFrom(source, page, offset, length, into, to);
      from += length;
      to += length;
    }
  }

  #copyFrom(
    source: PageSource,
    page: number,
    offset: number,
    length: number,
    into: Int32Array,
    to: number,
  ): void {
    const key = source.number * pagesPerSource + page;
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      if (length <= longestAlone) {
        source.load(page * pageWords + offset, into.subarray(to, to + length));
        return;
      }
      slot = this.#bringIn(source, page, key);
    }
    this.#used[slot] = 1;
    const chunk = this.#chunks[Math.floor(slot / pagesPerChunk)] as Int32Array;
    const begin = (slot % pagesPerChunk) * pageWords + offset;
    for (let i = 0; i < length; i++) into[to + i] = chunk[begin + i] as number;
  }

  #bringIn(source: PageSource, page: number, key: number): number {
    const slot = this.#freeSlot();
    const begin = (slot % pagesPerChunk) * pageWords;
    const chunk = this.#chunks[Math.floor(slot / pagesPerChunk)] as Int32Array;
    // Before it is known under its name: reading may fail.
    source.load(page * pageWords, chunk.subarray(begin, begin + pageWords));
    this.#slots.set(key, slot);
    this.#keys[slot] = key;
    return slot;
  }

  #freeSlot(): number {
    for (;;) {
      const slot = this.#hand;
      this.#hand = (slot + 1) % this.#most;
      if (this.#used[slot] === 1) {
        this.#used[slot] = 0;
        continue;
      }
      const key = this.#keys[slot] as number;
      if (key !== emptyKey) this.#slots.delete(key);
      this.#keys[slot] = emptyKey;
      if (slot === this.#chunks.length * pagesPerChunk) this.#grow();
      return slot;
    }
  }

  #grow(): void {
    const left = this.#most - this.#chunks.length * pagesPerChunk;
    this.#chunks.push(new Int32Array(Math.min(pagesPerChunk, left) * pageWords));
  }
}
