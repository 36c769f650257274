import { byFrequency, type CountedWord } from './counted-word.ts';

/** The first so many, {@link byFrequency}, of the words that are offered. */
export class MostFrequent {
  readonly #most: number;
  #kept: CountedWord[] = [];
  #least = 0;

  /** @param most at least 1 */
  constructor(most: number) {
    this.#most = most;
  }

  /** A word in fewer documents does not come in, and one in as many only if it stands before another. */
  get least(): number {
    return this.#least;
  }

  offer(word: CountedWord): void {
    this.#kept.push(word);
    // Sorting now and then costs less than keeping them sorted, and no heap is needed.
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  words(): readonly CountedWord[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(byFrequency);
    if (this.#kept.length < this.#most) return;
    this.#kept.length = Math.min(this.#kept.length, this.#most);
    this.#least = this.#kept.at(-1)?.documents ?? 0;
  }
}
