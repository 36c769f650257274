import { WordTable } from './word-table.ts';

/**
 * Counts words in bounded memory. When there are more than fit, the rarest are forgotten, those seen once
 * first, until half the room is free: most of a large archive's words are misprints seen once. One that
 * comes again is counted anew.
 *
 * No count is too large, and none too small by more than {@link forgotten}.
 *
 * @see Manku and Motwani, "Approximate frequency counts over data streams", VLDB 2002,
 *   https://www.vldb.org/conf/2002/S10P03.pdf
 */
export class LossyCounts {
  readonly #most: number;
  #words: string[] = [];
  #numbers = new WordTable(1 << 10);
  /** For each word by its number: its count, and the article that counted it last. */
  #counts = new Int32Array(1 << 10);
  #last = new Int32Array(1 << 10);
  #forgotten = 0;

  /** @param most words held at a time, at least 2 */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * So many occurrences of a word may have been forgotten. When this rises, the numbers of words that were
   * given before are good for nothing any more.
   */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Words that are counted now. */
  get size(): number {
    return this.#words.length;
  }

  keys(): Iterable<string> {
    return this.#words;
  }

  /** How often a word was counted. */
  get(word: string): number | undefined {
    const number = this.#numbers.valueOf(word, 0, word.length) - 1;
    return number < 0 ? undefined : this.#counts[number];
  }

  /** What a word is counted by, for who meets it often: there is room for it from now on. */
  numberOf(word: string): number {
    const known = this.#numbers.valueOf(word, 0, word.length);
    if (known > 0) return known - 1;
    if (this.#words.length === this.#most) this.#makeRoom();
    return this.#keep(word, 0, none);
  }

  /**
   * Counts a word, once for every article.
   *
   * @param article any number from 0 on, another one for each
   */
  add(number: number, article: number): void {
    if (this.#last[number] === article) return;
    this.#last[number] = article;
    this.#counts[number] = (this.#counts[number] as number) + 1;
  }

  #keep(word: string, count: number, last: number): number {
    const number = this.#words.push(word) - 1;
    this.#numbers.add(word, 0, word.length, number + 1);
    if (number === this.#counts.length) {
      this.#counts = doubled(this.#counts);
      this.#last = doubled(this.#last);
    }
    this.#counts[number] = count;
    this.#last[number] = last;
    return number;
  }

  #makeRoom(): void {
    let rarest = 0;
    let kept = this.#words.length;
    for (; kept > this.#most / 2; rarest++) {
      kept = 0;
      for (let at = 0; at < this.#words.length; at++) {
        if ((this.#counts[at] as number) > rarest + 1) kept += 1;
      }
    }
    this.#forgotten += rarest;
    const [words, counts, last] = [this.#words, this.#counts.slice(), this.#last.slice()];
    this.#words = [];
    this.#numbers = new WordTable(kept);
    for (const [at, word] of words.entries()) {
      const count = counts[at] as number;
      if (count > rarest) this.#keep(word, count, last[at] as number);
    }
  }
}

/** No article. */
const none = -1;

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
