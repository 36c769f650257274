/** A document of one segment with its score. */
export interface ScoredHit {
  /** Id of the article. */
  readonly id: number;
  readonly score: number;
}

/**
 * The best so many of the hits that are offered, by score, then by lower id. A heap with the worst of
 * them on top: what does not beat that one is turned away at once.
 */
export class TopHits {
  /** How many are kept. */
  readonly most: number;
  readonly #scores: Float64Array;
  readonly #ids: Float64Array;
  #count = 0;

  /** @param most at least 1 */
  constructor(most: number) {
    this.most = most;
    this.#scores = new Float64Array(most);
    this.#ids = new Float64Array(most);
  }

  /** A hit must score more than this to come in, or as much with a lower id; −1 while there is room. */
  get threshold(): number {
    return this.#count < this.most ? -1 : (this.#scores[0] as number);
  }

  /** Offers a hit that may have been offered before with another score: the better one counts. */
  offerAgain(id: number, score: number): void {
    const at = this.#ids.subarray(0, this.#count).indexOf(id);
    if (at < 0) this.offer(id, score);
    else if ((this.#scores[at] as number) < score) this.#sink(id, score, at);
  }

  offer(id: number, score: number): void {
    if (this.#count < this.most) {
      this.#count += 1;
      this.#rise(this.#count - 1, id, score);
    } else if (this.#isWorse(0, id, score)) {
      this.#sink(id, score);
    }
  }

  /** The hits, best first. */
  best(): ScoredHit[] {
    return Array.from({ length: this.#count }, (_, at) => ({
      id: this.#ids[at] as number,
      score: this.#scores[at] as number,
    })).sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** Whether the hit in a place of the heap is worse than another. */
  #isWorse(at: number, id: number, score: number): boolean {
    const own = this.#scores[at] as number;
    return own < score || (own === score && (this.#ids[at] as number) > id);
  }

  #rise(from: number, id: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, id, score)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, id, score);
  }

  /** Puts a hit in the place of one that is worse, and down to where it belongs. */
  #sink(id: number, score: number, from = 0): void {
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#count) break;
      const other = child + 1;
      const otherIsWorse =
        other < this.#count &&
        this.#isWorse(other, this.#ids[child] as number, this.#scores[child] as number);
      if (otherIsWorse) child = other;
      if (!this.#isWorse(child, id, score)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, id, score);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#ids[from] as number, this.#scores[from] as number);
  }

  #put(at: number, id: number, score: number): void {
    this.#ids[at] = id;
    this.#scores[at] = score;
  }
}
