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
  readonly #tallies = new Map<string, Tally>();
  readonly #most: number;
  #forgotten = 0;

  /** @param most words held at a time, at least 2 */
  constructor(most: number) {
    this.#most = most;
  }

  /** So many occurrences of a word may have been forgotten. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Words that are counted now. */
  get size(): number {
    return this.#tallies.size;
  }

  countOf(word: string): number {
    return this.#tallies.get(word)?.count ?? 0;
  }

  *counts(): Generator<[word: string, count: number], void> {
    for (const { word, count } of this.#tallies.values()) yield [word, count];
  }

  /** The tally of a word, to be kept by who meets the word often. It is not counted by this. */
  tallyOf(word: string): Tally {
    return this.#tallies.get(word) ?? { word, count: 0, last: -1 };
  }

  /**
   * Counts a word, once for every article.
   *
   * @param article any number from 0 on, another one for each
   */
  add(tally: Tally, article: number): void {
    const own = tally.count > 0 ? tally : this.#counted(tally);
    if (own.last === article) return;
    own.last = article;
    own.count += 1;
  }

  /** The tally that stands for the word: a forgotten one may have been followed by another. */
  #counted(tally: Tally): Tally {
    const other = this.#tallies.get(tally.word);
    if (other !== undefined) return other;
    if (this.#tallies.size >= this.#most) this.#makeRoom();
    this.#tallies.set(tally.word, tally);
    tally.last = -1;
    return tally;
  }

  #makeRoom(): void {
    for (let rarest = 1; this.#tallies.size > this.#most / 2; rarest++) {
      for (const [word, tally] of this.#tallies) {
        if (tally.count > rarest) continue;
        tally.count = 0;
        this.#tallies.delete(word);
      }
      this.#forgotten += 1;
    }
  }
}

/** How often a word was counted; 0 when it is forgotten, or not counted yet. */
export interface Tally {
  readonly word: string;
  count: number;
  /** The article that counted it last. */
  last: number;
}
