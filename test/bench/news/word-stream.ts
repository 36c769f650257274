import { firstTopicalRank, makeName, skewed, wordsPerTopic, type NewsModel } from './news-model.ts';

/** The words of one article, one after the other, as they might be printed. */
export class WordStream {
  readonly #model: NewsModel;
  readonly #random: () => number;
  readonly #mainTopic: Int32Array;
  readonly #sideTopic: Int32Array;
  /** Words that may come again. */
  readonly #said: number[] = [];
  /** The word before, −1 where a follower would not fit. */
  #previous = -1;

  constructor(model: NewsModel, random: () => number) {
    this.#model = model;
    this.#random = random;
    const { topics } = model;
    this.#mainTopic = topics[skewed(random, 0, topics.length, 1.6)] as Int32Array;
    this.#sideTopic = topics[skewed(random, 0, topics.length, 1)] as Int32Array;
  }

  next(): string {
    const follower = this.#model.followers[this.#previous] ?? -1;
    if (follower >= 0 && this.#random() < 0.2) {
      this.#previous = -1;
      return this.#spelled(follower);
    }
    const kind = this.#random();
    if (kind < 0.025) {
      this.#previous = -1;
      if (kind < 0.012) return this.#knownName();
      return kind < 0.024 ? this.#number() : makeName(this.#random);
    }
    const word = this.#drawWord(kind);
    if (word >= firstTopicalRank) this.#said.push(word);
    this.#previous = word;
    return this.#spelled(word);
  }

  /** No word follows another from one sentence into the next. */
  endSentence(): void {
    this.#previous = -1;
  }

  #drawWord(kind: number): number {
    const random = this.#random;
    if (kind < 0.1 && this.#said.length > 5) {
      return this.#said[skewed(random, 0, this.#said.length, 1)] as number;
    }
    if (kind >= 0.32) return this.#model.drawWord(random);
    const topic = random() < 0.7 ? this.#mainTopic : this.#sideTopic;
    return topic[skewed(random, 0, wordsPerTopic, 3)] as number;
  }

  #knownName(): string {
    const { names } = this.#model;
    return names[skewed(this.#random, 0, names.length, 2.2)] as string;
  }

  /** Years, small numbers, large numbers. */
  #number(): string {
    const kind = this.#random();
    if (kind < 0.3) return String(skewed(this.#random, 1990, 2026, 1));
    return String(kind < 0.8 ? skewed(this.#random, 1, 1001, 3) : skewed(this.#random, 0, 1e6, 1));
  }

  /** Now and then without its hamza, drawn out, or with a vowel mark, as in print. */
  #spelled(word: number): string {
    const text = this.#model.vocabulary[word] as string;
    const chance = this.#random();
    if (chance >= 0.03) return text;
    if (chance < 0.01) return text.replace(/[أإآ]/u, 'ا');
    if (chance < 0.016) return `${text.slice(0, 2)}ـ${text.slice(2)}`;
    return text.charAt(0) + 'ُِّ'.charAt(skewed(this.#random, 0, 3, 1)) + text.slice(1);
  }
}
