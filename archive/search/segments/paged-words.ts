import type { ListWords } from './list-words.ts';
import type { WordCache } from './word-cache.ts';

/** Words of a page: 64 KB. */
export const pageWords = 1 << 14;

/** Words that a page holds beyond its end, so that no block of postings needs two pages. */
export const overlapWords = 640;

/** Segments whose words go through one cache are told apart by number. */
const keysPerSegment = 2 ** 34;

/**
 * The lists of a segment, read from its file and kept in a cache that is shared with other segments: short
 * lists as they are, long ones a page at a time, so that what no query looks at is not read.
 */
export class PagedWords implements ListWords {
  at = 0;
  readonly #cache: WordCache;
  readonly #firstKey: number;
  readonly #load: (at: number, count: number) => Int32Array;

  /**
   * @param number of the segment, its own in the cache
   * @param load reads words from the file; fewer than asked for at the end of it
   */
  constructor(cache: WordCache, number: number, load: (at: number, count: number) => Int32Array) {
    this.#cache = cache;
    this.#firstKey = number * keysPerSegment;
    this.#load = load;
  }

  whole(at: number, count: number): Int32Array {
    this.at = 0;
    // Even keys for stretches as they are, odd ones for pages.
    return this.#get(2 * at, at, count + 1);
  }

  part(at: number, count: number): Int32Array {
    const page = Math.floor(at / pageWords);
    const offset = at - page * pageWords;
    if (offset + count >= pageWords + overlapWords) return this.whole(at, count);
    this.at = offset;
    return this.#get(2 * page + 1, page * pageWords, pageWords + overlapWords);
  }

  #get(key: number, at: number, count: number): Int32Array {
    const known = this.#cache.get(this.#firstKey + key);
    if (known !== undefined) return known;
    const words = this.#load(at, count);
    this.#cache.put(this.#firstKey + key, words);
    return words;
  }
}
