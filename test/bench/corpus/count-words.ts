import type { BenchArticle } from '../engines/engine.ts';

/** Counts in how many articles each word stands. */
export class WordCounts {
  readonly #numbers = new Map<string, number>();
  #articles = new Int32Array(1 << 16);
  /** The article that each word was last met in. */
  #last = new Int32Array(1 << 16);

  /** Articles are told once each, with ids above 0. */
  add({ id, title, body }: BenchArticle): void {
    for (const word of title) this.#meet(word, id);
    for (const word of body) this.#meet(word, id);
  }

  *entries(): Generator<readonly [word: string, articles: number]> {
    for (const [word, number] of this.#numbers) yield [word, this.#articles[number] as number];
  }

  #meet(word: string, id: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
      if (number === this.#last.length) this.#grow();
    }
    if (this.#last[number] === id) return;
    this.#last[number] = id;
    this.#articles[number] = (this.#articles[number] as number) + 1;
  }

  #grow(): void {
    const [articles, last] = [this.#articles, this.#last];
    this.#articles = new Int32Array(articles.length * 2);
    this.#articles.set(articles);
    this.#last = new Int32Array(last.length * 2);
    this.#last.set(last);
  }
}
