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
  readonly #counts = new Map<string, number>();
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

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  add(word: string): void {
    const known = this.#counts.get(word);
    if (known !== undefined) {
      this.#counts.set(word, known + 1);
      return;
    }
    if (this.#counts.size >= this.#most) this.#makeRoom();
    this.#counts.set(detached(word), 1);
  }

  #makeRoom(): void {
    for (let rarest = 1; this.#counts.size > this.#most / 2; rarest++) {
      for (const [word, count] of this.#counts) if (count <= rarest) this.#counts.delete(word);
      this.#forgotten += 1;
    }
  }
}

/** V8 may have cut the word out of a text, which would be kept as long as the word is: a copy keeps nothing. */
function detached(word: string): string {
  return Buffer.from(word).toString();
}
