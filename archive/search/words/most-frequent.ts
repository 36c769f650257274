import type { CountedWord } from './counted-word.ts';

/**
 * The most frequent so many of the words that are offered, in the order of their bytes: of two equally
 * frequent ones the first stays.
 */
export class MostFrequent {
  readonly #most: number;
  #kept: CountedWord[] = [];
  #least = 0;

  /** @param most at least 1 */
  constructor(most: number) {
    this.#most = most;
  }

  /** A word must be in more documents than so many to come in. */
  get least(): number {
    return this.#least;
  }

  offer(word: CountedWord): void {
    this.#kept.push(word);
    // Sorting now and then costs less than keeping them sorted, and no heap is needed.
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  /** The most frequent first. */
  words(): readonly CountedWord[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.documents - a.documents);
    if (this.#kept.length < this.#most) return;
    this.#kept.length = Math.min(this.#kept.length, this.#most);
    this.#least = this.#kept.at(-1)?.documents ?? 0;
  }
}
